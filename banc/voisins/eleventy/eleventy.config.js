/** The least that shows a sheet: Eleventy has no theme of its own. */
export default function configure(eleventy) {
	eleventy.addPairedShortcode(
		'astuce',
		(texte, titre) => `<aside><p><strong>${titre}</strong></p>\n${texte}\n</aside>`,
	);
	eleventy.addPassthroughCopy('src/style.css');
	return { dir: { input: 'src', output: 'dist' } };
}
