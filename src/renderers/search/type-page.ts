/** What a result says it is when it is a page and no sheet; a list of all sheets leaves it out. */
export const PAGE = 'Page du site';
