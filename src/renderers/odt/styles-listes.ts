/** The styles of lists: numbers and boxes are those of the list, and follow what is added to it. */
import type { Element } from 'xast';
import { x } from 'xastscript';

const NIVEAUX = [1, 2, 3, 4, 5, 6] as const;
/** Centimetres of each level. */
const RETRAIT = 0.65;

const placeOf = (niveau: number): Element =>
	x(
		'style:list-level-properties',
		{ 'text:list-level-position-and-space-mode': 'label-alignment' },
		x('style:list-level-label-alignment', {
			'text:label-followed-by': 'listtab',
			'text:list-tab-stop-position': `${(niveau * RETRAIT).toFixed(2)}cm`,
			'fo:text-indent': `-${RETRAIT}cm`,
			'fo:margin-left': `${(niveau * RETRAIT).toFixed(2)}cm`,
		}),
	);

const renderListe = (nom: string, dit: string, levelOf: (niveau: number) => Element): Element =>
	x(
		'text:list-style',
		{ 'style:name': nom, 'style:display-name': dit },
		NIVEAUX.map((niveau) => levelOf(niveau)),
	);

const puce =
	(...signes: string[]) =>
	(niveau: number): Element =>
		x(
			'text:list-level-style-bullet',
			{
				'text:level': String(niveau),
				'text:bullet-char': signes[(niveau - 1) % signes.length] ?? '•',
			},
			placeOf(niveau),
		);

/** `style`: that of the numbers, named in the styles of text. */
const numero =
	(style?: string) =>
	(niveau: number): Element =>
		x(
			'text:list-level-style-number',
			{
				'text:level': String(niveau),
				...(style ? { 'text:style-name': style } : {}),
				'style:num-format': '1',
				'style:num-suffix': '.',
			},
			placeOf(niveau),
		);

export const LISTES: readonly Element[] = [
	renderListe('Puces', 'Puces', puce('•', '–')),
	renderListe('Coches', 'Cases à cocher', puce('☐')),
	renderListe('Cochees', 'Cases cochées', puce('☑')),
	renderListe('Numeros', 'Numéros', numero()),
	renderListe('Etapes', 'Étapes', numero('CadreNom')),
	renderListe('Sources', 'Sources', numero('Discret')),
];
