/** One's own answers as a square that the camera of another phone reads. Loaded on demand. */

import { writeFragment } from '../../core/formats/fragment.ts';
import { writeFichier } from '../../core/grille/fichier.ts';
import type { Feuille } from '../../core/grille/reponses.ts';
import { renderQr } from '../../renderers/papier/qr.ts';
import { create, createSvg } from '../creer.ts';
import { adresseIci } from '../ici.ts';
import { FRAGMENT } from './apport.ts';
import type { GrilleLue } from './grille-lue.ts';

/** Beyond, a phone no longer reads the square: characters of the whole address. */
const ADRESSE_MAX = 1400;

/** The square, and what it carries: all, or the levels alone where the notes take too much room. */
export function createQr(grille: GrilleLue, feuille: Feuille): HTMLElement {
	const page = adresseIci();
	const adresseOf = (dite: Feuille): string =>
		page + writeFragment(FRAGMENT, writeFichier({ ...grille, titre: '' }, [dite], false));
	const entiere = adresseOf(feuille);
	const tient = entiere.length <= ADRESSE_MAX;
	const texte = tient
		? 'À viser avec l’appareil photo d’un autre téléphone\u00a0: la page s’ouvre là-bas et propose d’ajouter vos réponses.'
		: 'Ce que vous avez vu est trop long pour tenir ici\u00a0: ce carré ne porte que vos niveaux. Donnez aussi votre fichier.';
	return create(
		'div',
		{},
		drawQr(tient ? entiere : adresseOf(withoutConstats(feuille))),
		create('p', { className: 'precision' }, texte),
	);
}

function withoutConstats(feuille: Feuille): Feuille {
	const niveaux = Object.entries(feuille.reponses).flatMap(([id, { niveau }]) =>
		niveau ? [[id, { niveau }] as const] : [],
	);
	return { ...feuille, reponses: Object.fromEntries(niveaux) };
}

function drawQr(adresse: string): SVGSVGElement {
	const modules = renderQr(adresse);
	const cote = Math.sqrt(modules.length);
	const noirs = [...modules].flatMap((module, i) =>
		module === '1' ? [`M${i % cote} ${Math.floor(i / cote)}h1v1h-1z`] : [],
	);
	const nom = 'QR code de mes réponses';
	return createSvg(
		'svg',
		{
			viewBox: `0 0 ${cote} ${cote}`,
			role: 'img',
			'aria-label': nom,
			'shape-rendering': 'crispEdges',
		},
		createSvg('rect', { width: cote, height: cote, fill: '#fff' }),
		createSvg('path', { d: noirs.join(''), fill: '#000' }),
	);
}
