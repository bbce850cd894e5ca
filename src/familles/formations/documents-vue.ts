/** What is handed out, and the guide: the papers of a training. */
import type { Catalogue, Fiche } from '../../core/catalogue/catalogue.ts';
import type { VueDocument } from '../../vues/documents/document.ts';
import { buildAttestation } from './attestation-vue.ts';
import { buildCarnet } from './carnet-vue.ts';
import { buildDroits } from './droits-vue.ts';
import { buildGuide, guideToParties } from './guide-vue.ts';
import { buildCas, buildEvaluation } from './remis-vue.ts';

/** In the order in which one prints them; the guide says what the others are for. */
export function listPapiers(
	catalogue: Catalogue,
	fiche: Pick<Fiche<'formations'>, 'donnees'>,
): VueDocument[] {
	const remis = listRemis(catalogue, fiche);
	const { titre, pour_qui } = fiche.donnees;
	const guide = {
		id: 'guide',
		page: 'animer/',
		nom: 'Guide de la personne qui forme',
		combien: 'un par personne qui forme',
		titre: `Animer\u00a0: ${titre}`,
		chapeau: pour_qui,
		parties: guideToParties(buildGuide(catalogue, fiche, remis)),
	};
	return [guide, ...remis];
}

/** Those that one gives to the people who come. */
export const listRemis = (
	catalogue: Catalogue,
	{ donnees }: Pick<Fiche<'formations'>, 'donnees'>,
): VueDocument[] =>
	[
		donnees.cas && buildCas(donnees, donnees.cas),
		buildCarnet(catalogue, donnees),
		buildEvaluation(donnees),
		buildDroits(catalogue, donnees),
		buildAttestation(donnees),
	].filter((document) => document !== undefined);
