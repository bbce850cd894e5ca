/** A query without the words that say nothing of what is looked for. */
import { normalizeMot, splitCompose, splitMots } from './normaliseur.ts';

const toEnsemble = (mots: string): ReadonlySet<string> =>
	new Set(mots.trim().split(/\s+/u).map(normalizeMot));

/** Words of grammar: none of them begins or ends a compound word. */
const VIDES = toEnsemble(
	'a au aux avec ce ces cette comment dans de des du elle elles en est et il ils la le les leur leurs mais mon ne nos notre nous on ou où par pas plus pour pourquoi quand que quel quelle quelles quels qui quoi sa sans se ses son sont sur un une vos votre vous y faire',
);

/**
 * What a question is made of when it is said and not written: pronouns, verbs that go with another, words
 * that only insist. The last lines are as they are typed in haste.
 */
const PARLES = toEnsemble(`
	ça ca cela ceci cet celui celle ceux celles chez comme dont entre eux je tu moi toi lui me te mes ma ta tes ton soi
	même mêmes ni donc alors aussi déjà encore jamais toujours rien trop très tellement vraiment bien mieux assez peu
	beaucoup moins tout toute tous toutes quelque quelques quelqu chose choses sous vers depuis avant après pendant puis
	lors lorsque si sinon afin face ici là voilà voici autre autres aucun aucune certain certains certaines chaque plusieurs
	ai as avons avez ont avais avait avions avaient aura aurait auront aurais avoir eu ayant
	suis es sommes êtes étais était étions étaient sera serait seront être été étant soit soient
	fais fait faites font faisait faisons ferait fasse fassent faisant
	veux veut veulent voulons voulez vouloir voulu voudrais voudrait voudrions voudraient voulait
	peux peut peuvent pouvons pouvez pourra pourrait pourrais pourrions pourraient pouvait pu
	dois doit doivent devons devez devoir devrait devrions devrais
	vais va vas vont allons allez allait aller
	sais sait savons savez savent savoir
	faut faudrait falloir cherche cherchons chercher cherchent voudra aimerais aimerait aimerions aimeraient
	mettre met mets mettent mis mettons arrive arrivent arrivons arriver
	semble paraît dit dire dis disent svp stp merci bonjour bonsoir salut
	plein plutôt surtout presque juste environ vite
	problème problèmes souci soucis truc trucs
	c d j l m n s t qu g pk pq pr ds ke ki koi kel kelle kan koman komen kom bcp tt ts ya yaura jai jveux jvoudrai
	cest pb pbs svt tjs mm ns vs avc ac lé dé é è fo faudrai vx ver fer pa lol mdr etc
`);

/** Whether a word is one of grammar. */
export const isVide = (brut: string): boolean => VIDES.has(normalizeMot(brut));

/** Whether a word (folded) says nothing of what is looked for. */
export const isOutil = (mot: string): boolean => VIDES.has(mot) || PARLES.has(mot);

/** The words of a text, folded, compound ones by their parts, without those that say nothing. */
export const listPleins = (bruts: readonly string[]): string[] =>
	bruts
		.map(normalizeMot)
		.flatMap(splitCompose)
		.filter((mot) => mot !== '' && !isOutil(mot));

/** A query, normalised, without the words that say nothing; all of them when nothing else was typed. */
export function normalizeRequete(requete: string): string {
	const bruts = splitMots(requete);
	const pleins = listPleins(bruts);
	const mots =
		pleins.length > 0 ? pleins : bruts.map(normalizeMot).flatMap(splitCompose).filter(Boolean);
	return mots.join(' ');
}
