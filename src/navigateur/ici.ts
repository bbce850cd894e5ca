/**
 * The address of this page, to give to someone: that of the site, for a tool that was opened as a file
 * (renderers/hors-ligne/outil-seul.ts).
 */
export const adresseIci = (): string =>
	document.documentElement.dataset.page ?? location.origin + location.pathname;
