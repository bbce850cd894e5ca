/** What is said of the trials of a sheet. */
import type { Catalogue, UneFiche } from '../../core/catalogue/catalogue.ts';
import { essaisOf } from '../../core/catalogue/derives.ts';
import type { Temoin } from '../../familles/definir-vue.ts';
import { paragraphe } from './contenus.ts';
import { listLiens, toLien } from './liens.ts';
import type { VueContenu } from './vue.ts';

/** « Testée dans 3 communes, dont 2 de moins de 1 000 habitants », and the sheets that tell of it. */
export function essais(
	catalogue: Catalogue,
	fiche: UneFiche,
	temoins: readonly Temoin[],
): (VueContenu | undefined)[] {
	if (temoins.length === 0)
		return [
			{
				genre: 'inconnu',
				texte:
					'Aucun retour d’expérience publié ici n’a encore utilisé cette fiche. Si vous l’essayez, racontez-le.',
			},
		];
	return [
		paragraphe(`${sayEssais(catalogue, fiche)}.`),
		listLiens(
			temoins.map(({ fiche: temoin, adaptation, cout }) =>
				toLien(temoin, `${adaptation ?? temoin.donnees.en_une_phrase} ${cout}.`),
			),
		),
	];
}

/** « 2 communes »: where it was tried; undefined where nobody tells. */
export function sayCommunesEssai(catalogue: Catalogue, fiche: UneFiche): string | undefined {
	const n = essaisOf(catalogue, fiche).communes.length;
	return n === 0 ? undefined : `${n}\u00a0commune${n > 1 ? 's' : ''}`;
}

/** « Testée dans 2 communes, dont 1 de moins de 1 000 habitants » */
export function sayEssais(catalogue: Catalogue, fiche: UneFiche): string {
	const { communes, petites } = essaisOf(catalogue, fiche);
	const n = communes.length;
	const moins = 'de moins de 1\u202f000\u00a0habitants';
	const toutes = n === 1 ? '' : n === 2 ? 'toutes deux ' : 'toutes ';
	const dont =
		petites === 0 ? '' : petites === n ? `, ${toutes}${moins}` : `, dont ${petites} ${moins}`;
	return `Testée dans ${n}\u00a0commune${n > 1 ? 's' : ''}${dont}`;
}
