/** Files that stand beside the page of each sheet, to cite it. */
export const FICHIERS_CITER = { bibtex: 'citer.bib', csl: 'citer.json' } as const;
