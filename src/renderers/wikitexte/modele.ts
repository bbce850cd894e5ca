/** The template at the head of a sheet: what fills it, and the page of the wiki that says what it shows. */
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import { NOM } from '../../vues/mots.ts';
import type { ContexteWiki } from './contexte.ts';
import { guardDebut, inerte, writeAdresse } from './inerte.ts';
import { CHAMPS_WIKI, type ChampWiki, type ProfilWiki } from './profils.ts';
import { toTitre } from './titres.ts';

/** A template and its values; those that say nothing are left out. */
export const callModele = (
	modele: string,
	valeurs: readonly (readonly [string, string])[],
): string =>
	[
		`{{${modele}`,
		...valeurs.flatMap(([nom, valeur]) => (valeur === '' ? [] : [`|${nom}=${valeur}`])),
		'}}',
	].join('\n');

/** A template may begin a line by a value. */
export const valeurOf = (texte: string): string => guardDebut(inerte(texte));

/** Semantic MediaWiki keeps an entity as it is written: what goes into a property has none. */
const sayNoms = (noms: readonly string[]): string => valeurOf(noms.map(toTitre).join(', '));

export function fillFiche(
	vue: VueFiche,
	{ axes, communes }: { axes: readonly string[]; communes: readonly string[] },
	{ donnees, profil }: ContexteWiki,
): string {
	const { genre, un } = NOMS_FAMILLES[vue.famille];
	const valeurs: Record<ChampWiki, string> = {
		identifiant: vue.ref,
		famille: sayNoms([un]),
		titre: valeurOf(vue.titre),
		phrase: valeurOf(vue.phrase),
		axes: sayNoms(axes),
		communes: communes.join(', '),
		auteurs: valeurOf(vue.auteurs.join(', ')),
		licence: donnees.licence.nom,
		version: vue.dates?.iso.slice(0, 10) ?? '',
		source: writeAdresse(donnees.adresse + vue.page),
		corriger: writeAdresse(`${donnees.adresse}/contribuer/${genre}/?fiche=${vue.ref}`),
	};
	const { modele, champs } = profil.fiche;
	return callModele(
		modele,
		CHAMPS_WIKI.map((champ) => [champs[champ], valeurs[champ]]),
	);
}

/** In the page itself: they hold where the template was changed. */
export const categoriesOf = ({ famille }: VueFiche, { categories }: ProfilWiki): string =>
	categories
		.map((nom) => `[[Catégorie:${nom.replace('%s', toTitre(NOMS_FAMILLES[famille].plusieurs))}]]`)
		.join('\n');

/** Says where to correct: what is changed on the wiki goes with the next import. */
const sayBandeau = (source: string, corriger: string, suite: string): string =>
	`<div class="impulser-bandeau">Cette page vient du commun [${source} ${NOM}], d’où elle est mise à jour : ce qui est changé ici sera remplacé. Pour la corriger, [${corriger} proposez votre correction sur sa page d’origine].${suite}</div>`;

/** What the box shows, line by line. */
const LIGNES: readonly (readonly [string, ChampWiki])[] = [
	['Famille', 'famille'],
	['Axes', 'axes'],
	['Communes (codes INSEE)', 'communes'],
	['Licence', 'licence'],
	['Auteurs et autrices', 'auteurs'],
	['Version', 'version'],
	['Identifiant', 'identifiant'],
];

/** The page of the template: the banner, a box, and the properties where the profile has some. */
export function writeModele({ fiche: { champs }, proprietes, nom }: ProfilWiki): string {
	const valeur = (champ: ChampWiki): string => `{{{${champs[champ]}|}}}`;
	const lignes = LIGNES.map(
		([terme, champ]) => `<tr><th scope="row">${terme}</th><td>${valeur(champ)}</td></tr>`,
	);
	const dits = CHAMPS_WIKI.flatMap((champ) => {
		const propriete = proprietes[champ];
		if (propriete === undefined) return [];
		const plusieurs = champ === 'axes' || champ === 'communes' ? '|+sep=,' : '';
		return [`|${propriete}=${valeur(champ)}${plusieurs}`];
	});
	return [
		`<noinclude>Présente une fiche du commun ${NOM} (${nom}). Il vient avec elles : le changer ici ne change pas le commun.</noinclude>`,
		'<includeonly>',
		sayBandeau(
			valeur('source'),
			valeur('corriger'),
			dits.length > 0 ? ['{{#set:', ...dits, '}}'].join('\n') : '',
		),
		'<table class="infobox impulser-fiche">',
		...lignes,
		'</table>',
		'</includeonly>',
	]
		.join('\n')
		.replace('<includeonly>\n', '<includeonly>')
		.replace('\n</includeonly>', '</includeonly>');
}
