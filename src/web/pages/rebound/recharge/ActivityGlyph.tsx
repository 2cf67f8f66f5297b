import {
  Bike,
  Book,
  Coffee,
  Heart,
  IceCreamBowl,
  type LucideIcon,
  Moon,
  Music,
  Phone,
  Plus,
  Sun,
} from 'lucide-react';
import type { ActivityIcon } from '../../../../domain/rebound/activity.ts';

const GLYPHS: Record<ActivityIcon, LucideIcon> = {
  phone: Phone,
  sun: Sun,
  moon: Moon,
  'ice-cream-bowl': IceCreamBowl,
  bike: Bike,
  music: Music,
  book: Book,
  coffee: Coffee,
  heart: Heart,
  plus: Plus,
};

/** For somebody who chooses a picture: what it shows, in a word. */
export const GLYPH_WORDS: Record<ActivityIcon, string> = {
  phone: 'Telephone',
  sun: 'Sun',
  moon: 'Moon',
  'ice-cream-bowl': 'Ice cream',
  bike: 'Bicycle',
  music: 'Music',
  book: 'Book',
  coffee: 'Coffee',
  heart: 'Heart',
  plus: 'Plus',
};

export function ActivityGlyph({ icon, size = 26 }: { icon: ActivityIcon; size?: number }) {
  const Glyph = GLYPHS[icon];
  return <Glyph size={size} strokeWidth={1.7} aria-hidden />;
}
