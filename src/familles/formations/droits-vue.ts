/** Who may be trained, and who pays: said by the sheet, or by another one that it names. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { sayDate } from '../../core/temps/dates.ts';
import { listPieces, type VueDocument } from '../../vues/documents/document.ts';
import { constats } from '../../vues/fiche/contenus.ts';
import { liens } from '../../vues/fiche/liens.ts';
import type { VueContenu } from '../../vues/fiche/vue.ts';
import { numberSources } from '../../vues/mots.ts';
import type { Regard } from '../definir-vue.ts';
import type { DonneesFormation } from './schema.ts';

/** On the page: its own, then the way to those of the other. */
export function sayDroits({ catalogue, donnees, numeros }: Regard<'formations'>) {
	const autre = catalogue.formations.get(donnees.droits_de ?? '');
	return [constats(donnees.droits, numeros), autre ? liens([autre]) : undefined] satisfies (
		| VueContenu
		| undefined
	)[];
}

/** On paper: those that it has, or those of the other, with their sources at the end. */
export function buildDroits(
	catalogue: Catalogue,
	donnees: DonneesFormation,
): VueDocument | undefined {
	const { droits, sources } = donnees.droits
		? donnees
		: (catalogue.formations.get(donnees.droits_de ?? '')?.donnees ?? donnees);
	if (!droits) return undefined;
	const cles = new Set(droits.map(({ source }) => source));
	const citees = sources.filter(({ cle }) => cles.has(cle));
	const { liste, numeros } = numberSources(citees);
	const [lu] = citees.flatMap(({ consulte }) => consulte ?? []).sort();
	return {
		id: 'droits',
		page: 'droits/',
		nom: 'Se former, qui paie',
		combien: 'une par personne',
		titre: 'Se former\u00a0: qui paie\u202f?',
		chapeau: donnees.titre,
		parties: [
			{
				pieces: listPieces(
					{
						genre: 'encadre',
						nom: 'À vérifier',
						texte: `${lu ? `Lu le ${sayDate(lu)}. ` : ''}${CHANGENT}`,
					},
					constats(droits, numeros),
				),
			},
			{ titre: 'Sources', pieces: [{ genre: 'sources', sources: liste }] },
		],
	};
}

const CHANGENT =
	'Ces règles changent. Pour un cas précis, appelez l’association des maires de votre département.';
