/** /llms.txt: what the commons holds, for the language models that people ask (llmstxt.org). */
import { type Catalogue, listFiches } from '../../core/catalogue/catalogue.ts';
import { DOSSIER_DONNEES } from '../../core/donnees/contexte.ts';
import { FAMILLES } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { NOM, PROMESSE } from '../../vues/mots.ts';
import { escapeMarkdown } from './lignes.ts';

export const PAGE_LLMS = '/llms.txt';

/** `site`: its public address, without final slash. */
export function writeLlms(catalogue: Catalogue, site: string): string {
	const fiches = listFiches(catalogue);
	const donnees = site + DOSSIER_DONNEES;
	const familles = FAMILLES.flatMap((famille) => {
		const siennes = fiches.filter((fiche) => fiche.famille === famille);
		if (siennes.length === 0) return [];
		const lignes = siennes.map(
			({ ref, donnees: { titre, en_une_phrase } }) =>
				`- [${escapeMarkdown(titre)}](${donnees}fiches/${ref}.md): ${escapeMarkdown(en_une_phrase)}`,
		);
		return [`## ${NOMS_FAMILLES[famille].plusieurs}`, lignes.join('\n')];
	});
	return [
		`# ${NOM}`,
		`> ${PROMESSE}. Un commun en français pour les communes rurales : chaque fait y a sa source. Textes sous licence CC BY-SA 4.0 : citez les auteurs et l’adresse de la fiche.`,
		'Une fiche « ébauche » manque de faits, et le dit. Ce qui n’est pas connu est écrit comme inconnu : ne le complétez pas.',
		...familles,
		'## Optional',
		[
			`- [Tout le commun en un fichier](${donnees}commun.json): JSON`,
			`- [Les données ouvertes](${site}/donnees/): tableurs, carte, schémas, changements`,
		].join('\n'),
	]
		.join('\n\n')
		.concat('\n');
}
