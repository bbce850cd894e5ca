/** Each sheet in plain Markdown: what its page says, in its order, for who has only an editor of text. */
import { type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { adresseOf, type ContexteDonnees } from '../../core/donnees/contexte.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { withoutContact } from '../../vues/fiche/contact.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import { COUP_D_OEIL } from '../../vues/mots.ts';
import type { Site } from '../../vues/site.ts';
import { renderFiche } from '../papier/fiche.ts';
import type { FichePapier, SectionPapier } from '../papier/papier.ts';
import { writeBlocs } from './blocs.ts';
import { escapeMarkdown, writeLignes } from './lignes.ts';

const TYPE = 'text/markdown; charset=utf-8';

/** The text of a sheet; it ends with its licence, how to cite it and where it comes from. */
export function writeFicheMarkdown(vue: VueFiche, contexte: ContexteDonnees): string {
	const images = new Map(
		vue.fichiers.map((nom) => [vue.page + nom, { chemin: adresseOf(contexte, vue.page + nom) }]),
	);
	const papier = renderFiche(withoutContact(vue), {
		// Without a public address, a link of the site still leads somewhere: from its root.
		site: contexte.adresse ?? '',
		...{ images, cibles: new Map<string, string>(), sansQr: true },
	});
	return [
		...writeTete(papier),
		...papier.sections.flatMap(writeSection),
		...writeSection(papier.fin),
	]
		.filter((texte) => texte !== '')
		.join('\n\n')
		.concat('\n');
}

function writeTete(fiche: FichePapier): string[] {
	const etiquettes = [fiche.famille, ...fiche.etiquettes.map(({ nom }) => nom)].join(' · ');
	const essentiel = fiche.essentiel.map(({ terme, valeurs }) => {
		const dites = valeurs.map((valeur) => writeLignes(valeur)).join(' ; ');
		return `- **${escapeMarkdown(terme)}**\u00a0: ${dites}`;
	});
	return [
		`# ${escapeMarkdown(fiche.titre)}`,
		escapeMarkdown(etiquettes),
		escapeMarkdown(fiche.phrase),
		fiche.adresse ? `<${fiche.adresse.url}>` : '',
		fiche.avis ? writeLignes(fiche.avis) : '',
		...(essentiel.length > 0 ? [`## ${COUP_D_OEIL}`, essentiel.join('\n')] : []),
	];
}

const writeSection = ({ titre, blocs }: SectionPapier): string[] => [
	titre ? `## ${escapeMarkdown(titre)}` : '',
	writeBlocs(blocs),
];

const cheminOf = ({ ref }: Pick<Fiche, 'ref'>): string => `fiches/${ref}.md`;

export function listFichiersMarkdown(
	{ catalogue, vueOf }: Site,
	contexte: ContexteDonnees,
): FichierDonnees[] {
	return listFiches(catalogue).map((fiche) => ({
		chemin: cheminOf(fiche),
		titre: `${NOMS_FAMILLES[fiche.famille].un}\u00a0: ${fiche.donnees.titre}`,
		...{ type: TYPE, nombre: 1 },
		write: () => [writeFicheMarkdown(vueOf(fiche), contexte)],
	}));
}
