import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTerms, searchTokens, TERMS_LIMIT, TOKEN_LIMIT, TOKENS_LIMIT } from './search-text.ts';

describe('the words of a text', () => {
  test('come without accents and capitals, each once, in their order', () => {
    expect(searchTokens('Café Noir: Senior ANALYST, Café!')).toEqual(['cafe', 'noir', 'senior', 'analyst']);
    expect(searchTokens('Łódź, Straße, Ærø, İstanbul')).toEqual(['lodz', 'strasse', 'aero', 'istanbul']);
  });

  test('keep C++, C# and .NET findable, beside their bare letters', () => {
    expect(searchTokens('C++, C# and .NET; ASP.NET')).toEqual([
      'c',
      'c++',
      'c#',
      'and',
      'net',
      '.net',
      'asp',
    ]);
    expect(searchTokens('the end.Next')).toEqual(['the', 'end', 'next']);
  });

  test('are found in any script', () => {
    expect(searchTokens('データ分析 аналитик 123')).toEqual([
      'データ分析'.normalize('NFKD').replace(/\p{M}/gu, ''),
      'аналитик',
      '123',
    ]);
  });

  test('are never too long nor too many', () => {
    expect(searchTokens('x'.repeat(100))).toEqual(['x'.repeat(TOKEN_LIMIT)]);
    const many = Array.from({ length: 9_000 }, (_, index) => `w${index}`).join(' ');
    expect(searchTokens(many)).toHaveLength(TOKENS_LIMIT);
  });

  test('are the same whether a text is composed or decomposed, and again when their own words are read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = searchTokens(text);
        expect(searchTokens(text.normalize('NFD'))).toEqual(tokens);
        expect(new Set(tokens).size).toBe(tokens.length);
        for (const token of tokens) {
          expect([...token].length).toBeLessThanOrEqual(TOKEN_LIMIT);
          expect(searchTokens(token)).toContain(token);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what was typed', () => {
  test('finds itself in the text it was taken from', () => {
    const stored = searchTokens('Product analyst (C++), Northwind, Zürich');
    for (const query of ['zurich', 'ZÜRICH', 'c++', 'analyst northwind', 'C']) {
      for (const term of findTerms(query)) expect(stored).toContain(term);
    }
  });

  test('asks for C++ and not for every C', () => {
    expect(findTerms('C++ developer')).toEqual(['c++', 'developer']);
    expect(searchTokens('C developer')).not.toContain('c++');
  });

  test('is at most eight terms, and none when there is no word in it', () => {
    expect(findTerms('a b c d e f g h i j')).toHaveLength(TERMS_LIMIT);
    expect(findTerms('  — !')).toEqual([]);
  });
});
