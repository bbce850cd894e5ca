/** The template at the head of a sheet: what fills it, and the page of the wiki that says what it shows. */
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import { NOM } from '../../vues/mots.ts';
import type { ContexteWiki } from './contexte.ts';
import { inerte, writeAdresse } from './inerte.ts';
import { CHAMPS_WIKI, type ChampWiki, type ProfilWiki } from './profils.ts';
import { toTitre } from './titres.ts';

/** A template and its values; those that say nothing are left out. */
export const callModele = (modele: string, valeurs: readonly (readonly [string, string])[]): string =>
	[
		`{{${modele}`,
		...valeurs.flatMap(([nom, valeur]) => (valeur === '' ? [] : [`|${nom}=${valeur}`])),
		'}}',
	].join('\n');

/** Semantic MediaWiki keeps an entity as it is written: what goes into a property has none. */
const sayNoms = (noms: readonly string[]): string => noms.map((n) => inerte(toTitre(n))).join(', ');

export function fillFiche(
	vue: VueFiche,
	{ axes, communes }: { axes: readonly string[]; communes: readonly string[] },
	{ donnees, profil }: ContexteWiki,
): string {
	const { genre, un } = NOMS_FAMILLES[vue.famille];
	const valeurs: Record<ChampWiki, string> = {
		identifiant: vue.ref,
		famille: sayNoms([un]),
		titre: inerte(vue.titre),
		phrase: inerte(vue.phrase),
		axes: sayNoms(axes),
		communes: communes.join(', '),
		auteurs: vue.auteurs.map(inerte).join(', '),
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

const BANDEAU = (source: string, corriger: string): string =>
	`<div class="impulser-bandeau">Cette page vient du commun [${source} ${NOM}], d’où elle est mise à jour : ce qui est changé ici sera remplacé. Pour la corriger, [${corriger} proposez votre correction sur sa page d’origine].</div>`;

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
		([terme, champ]) =>
			`<tr><th scope="row">${terme}</th><td>${valeur(champ)}</td></tr>`,
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
		BANDEAU(valeur('source'), valeur('corriger')),
		'<table class="infobox impulser-fiche">',
		...lignes,
		'</table>',
		...(dits.length > 0 ? ['{{#set:', ...dits, '}}'] : []),
		'</includeonly>',
	]
		.join('\n')
		.replace('<includeonly>\n', '<includeonly>')
		.replace('\n</includeonly>', '</includeonly>');
}
