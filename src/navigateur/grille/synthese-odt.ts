/** The synthesis as a text to edit. Loaded on demand. */
import { create } from '../creer.ts';
import { toOdt } from '../emporter/odt.ts';

const MISE = { haut: 1.8, cotes: 2, police: 11, grand: 16, petit: 12, avant: 0.4, apres: 0.15 };

/** The bytes of the file: what the page shows, under the title of the grid, without its drawings. */
export function writeSynthese(
	synthese: HTMLElement,
	titre: string,
): Promise<Uint8Array<ArrayBuffer>> {
	const copie = synthese.cloneNode(true) as HTMLElement;
	for (const dessin of copie.querySelectorAll('svg, [aria-hidden=true]')) dessin.remove();
	for (const nom of copie.querySelectorAll('h3'))
		nom.replaceWith(create('h4', {}, ...nom.childNodes));
	// A word processor holds no block in an item of a list.
	for (const liste of copie.querySelectorAll('.grille-ecarts'))
		liste.replaceWith(
			create('div', {}, ...[...liste.children].flatMap((item) => [...item.children])),
		);
	return toOdt(create('div', {}, create('h3', {}, titre), ...copie.childNodes), titre, MISE);
}
