/** Where the shipped questions come from. CREDITS.md beside this file says the same, with the licences' notices. */
export const BANK_SOURCES = ['eng-hiring', 'handbook', 'front-end', 'data-science'] as const;
export type BankSource = (typeof BANK_SOURCES)[number];

export type SourceCredit = {
  /** What it is called where it comes from. */
  title: string;
  by: string;
  address: string;
  licence: 'MIT' | 'CC BY 4.0' | 'CC0 1.0';
  licenceAddress: string;
  /** What the licence asks to be handed on with the questions. */
  notice: string;
};

const MIT_PERMISSION = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

export const SOURCE_CREDITS: Readonly<Record<BankSource, SourceCredit>> = {
  'eng-hiring': {
    title: '18F Engineering Hiring Guide',
    by: '18F, General Services Administration, United States',
    address: 'https://github.com/18F/eng-hiring',
    licence: 'CC0 1.0',
    licenceAddress: 'https://creativecommons.org/publicdomain/zero/1.0/',
    notice:
      'As a work of the United States Government, this project is in the public domain within the United States. Copyright and related rights in the work worldwide are waived through the CC0 1.0 Universal public domain dedication.',
  },
  handbook: {
    title: 'Tech Interview Handbook',
    by: 'Yangshun Tay and contributors',
    address: 'https://github.com/yangshun/tech-interview-handbook',
    licence: 'MIT',
    licenceAddress: 'https://github.com/yangshun/tech-interview-handbook/blob/main/LICENSE',
    notice: `MIT License\n\nCopyright (c) 2017-Present Yangshun Tay\n\n${MIT_PERMISSION}`,
  },
  'front-end': {
    title: 'Front-end Developer Interview Questions',
    by: 'H5BP and contributors',
    address: 'https://github.com/h5bp/Front-end-Developer-Interview-Questions',
    licence: 'MIT',
    licenceAddress: 'https://github.com/h5bp/Front-end-Developer-Interview-Questions/blob/main/LICENSE.md',
    notice: `The MIT License (MIT)\n\nCopyright (c) 2012 - 2023 Contributors to https://github.com/h5bp/Front-end-Developer-Interview-Questions\n\n${MIT_PERMISSION}`,
  },
  'data-science': {
    title: 'Data Science Interviews',
    by: 'Alexey Grigorev and contributors',
    address: 'https://github.com/alexeygrigorev/data-science-interviews',
    licence: 'CC BY 4.0',
    licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
    notice:
      'Licensed under the Creative Commons Attribution 4.0 International License, which also disclaims warranties. The questions are taken without their answers; some are reworded.',
  },
};
