/** Beside the text there is room for the table of contents: it opens by itself. */
if (matchMedia('(min-width: 62rem)').matches) {
	for (const plie of document.querySelectorAll<HTMLDetailsElement>('.sommaire details')) {
		plie.open = true;
	}
}

export {};
