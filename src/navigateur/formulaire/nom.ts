/** What a field is called: its question, without what is added to it. */
export const nomOf = (champ: HTMLElement): string =>
	champ.querySelector(':scope > :is(label, legend)')?.firstChild?.textContent?.trim() ?? '';
