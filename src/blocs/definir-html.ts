/** How a bloc is made of plain elements, for books and for « Mon livret »: the same as its component. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DefinitionBloc } from './definir.ts';

/** Its attributes as `toHast` gives them (`source`: a number, `lieu` and `lienlieu` for a commune), its content. */
export type RenduHtml = (
	attributs: Record<string, string | undefined>,
	enfants: ElementContent[],
) => Element | undefined;

export type Suite = Element | string | undefined | ElementContent[];

/** What a bloc is called, where it is shown. */
export const genreOf = ({ nom }: Pick<DefinitionBloc, 'nom'>): string => nom.toLowerCase();

export const nommer = (nom: string, titre: string | undefined, ...suite: Suite[]): Element =>
	h('p', { className: 'bloc-nom' }, nom, titre && [' ', h('strong', {}, titre)], ...suite);

/** The frame that most blocs share: a kind in words, a title, a text. */
export function encadrer(
	genre: string,
	nom: string,
	titre: string | undefined,
	...enfants: Suite[]
): Element {
	const ariaLabel = titre ? `${nom} : ${titre}` : nom;
	const className = `bloc bloc-${genre}`;
	return h('div', { className, role: 'note', ariaLabel }, nommer(nom, titre), ...enfants);
}

/** A bloc that is its frame and nothing more. */
export const encadre =
	(definition: { nom: string; affiche: string }): RenduHtml =>
	({ titre }, enfants) =>
		encadrer(genreOf(definition), definition.affiche, titre, enfants);
