import type { DomNode } from 'html-to-text';
import { hiddenClasses } from './hidden-classes.ts';
import { colorOf, type Look, lookOf } from './unseen-style.ts';

/** How far up the background of a letter is looked for. */
const MAX_UP = 10;
type Attributes = Readonly<Record<string, string>>;
const PLAIN: Look = { isGone: false, display: '', isDot: false };

/** What of a page can be seen: asked for each element with a style, a class or `hidden`, once, from the outside in. */
export class PageSight {
  readonly hasHiddenClasses: boolean;
  readonly #hidden: ReadonlySet<string>;
  /** Styles come again and again in a page. */
  readonly #known = new Map<string, Look>();
  readonly #seen = new WeakMap<DomNode, { look: Look; attribs: Attributes }>();

  constructor(html: string) {
    this.#hidden = hiddenClasses(html);
    this.hasHiddenClasses = this.#hidden.size > 0;
  }

  /** Its look. What is only not to be seen in it by its own size or colour is taken out of it. */
  see(element: DomNode): Look {
    const attribs = element.attribs as Attributes;
    const { style, class: names = '', hidden } = attribs;
    const look = style === undefined ? PLAIN : this.#lookOf(style);
    this.#seen.set(element, { look, attribs });
    if (look.isGone) return look;
    if (look.display === '' && (hidden !== undefined || this.#isHiddenClass(names)))
      return { ...look, isGone: true };
    if (look.isTiny) this.#silence(element, ({ isTiny }) => isTiny !== undefined);
    if (look.isHidden) this.#silence(element, ({ isHidden }) => isHidden !== undefined);
    if (look.color !== undefined && look.color === this.#backgroundOf(element, look))
      this.#silence(element, ({ color, background }) => color !== undefined || background !== undefined, 'a');
    return look;
  }

  isDot(image: DomNode): boolean {
    const { width, height } = image.attribs as Attributes;
    const isNothing = (length = '') => /^\s*[01](?:px)?\s*$/.test(length);
    return isNothing(width) || isNothing(height) || this.#seen.get(image)?.look.isDot === true;
  }

  #lookOf(style: string): Look {
    const known = this.#known.get(style) ?? lookOf(style);
    this.#known.set(style, known);
    return known;
  }

  #isHiddenClass(names: string): boolean {
    return this.hasHiddenClasses && names.split(/\s+/, 20).some((name) => this.#hidden.has(name));
  }

  /** Takes out the letters in an element, but for those of elements in it that have a look of their own in this. */
  #silence(element: DomNode, setsItAnew: (look: Look) => boolean, also = ''): void {
    for (const child of element.children) {
      if (child.type === 'text') child.data = ' ';
      else if (child.type === 'tag' && child.name !== also && !this.#mayShow(child, setsItAnew))
        this.#silence(child, setsItAnew, also);
    }
  }

  #mayShow({ attribs }: DomNode, setsItAnew: (look: Look) => boolean): boolean {
    const { style, class: names, bgcolor, color, size } = attribs as Attributes;
    // What a class says is told in style sheets, which are not read for this.
    if ((names ?? bgcolor ?? color ?? size) !== undefined) return true;
    return style !== undefined && setsItAnew(this.#lookOf(style));
  }

  /** The colour behind its letters, where styles in the page say so; undefined where it cannot be told. */
  #backgroundOf(element: DomNode, { background }: Look): string | null | undefined {
    if (background !== undefined) return background;
    let around: DomNode | null | undefined = element;
    for (let up = 0; around && up < MAX_UP; up += 1, around = around.parent) {
      const seen = this.#seen.get(around);
      const attribs: Attributes = seen?.attribs ?? around.attribs ?? {};
      const { bgcolor, background: picture, class: names } = attribs;
      if (seen?.look.background !== undefined) return seen.look.background;
      if (picture !== undefined || names !== undefined) return undefined;
      if (bgcolor !== undefined) return colorOf(bgcolor);
    }
    return undefined;
  }
}
