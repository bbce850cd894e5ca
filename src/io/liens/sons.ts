/** The recordings that the sheets announce: there, of the weight that is told and, if one asks, byte for byte. */
import { createHash } from 'node:crypto';
import type { Reponse } from '../../core/catalogue/releve-liens.ts';
import { sayNombre } from '../../core/temps/durees.ts';
import type { Son } from '../../familles/definir.ts';
import { isVivante } from '../../renderers/html/liens.ts';
import { askWhole, type OptionsDemande } from './demande.ts';

export interface OptionsSons extends Omit<OptionsDemande, 'inTurn' | 'read'> {
	sons?: readonly Son[];
	/** Fetches each whole: slow, and heavy for who serves it. */
	empreintes?: boolean;
}

/** What is wrong, in words, by address; those that do not answer are told with the other addresses. */
export async function checkSons(
	reponses: ReadonlyMap<string, Reponse>,
	{ sons = [], empreintes = false, ...options }: OptionsSons,
): Promise<Map<string, string>> {
	const lecture: OptionsDemande = {
		...options,
		delai: LECTURE * options.delai,
		inTurn: (_, tache) => tache(),
	};
	const fautes = new Map<string, string>();
	for (const son of sons) {
		const url = son.adresse.replace(/#.*$/, '');
		const reponse = reponses.get(url);
		if (!reponse || !isVivante(reponse)) continue;
		const faute =
			sayFaute(son, await weigh(url, reponse, lecture)) ??
			(empreintes ? await compareEmpreinte(son, lecture) : undefined);
		if (faute) fautes.set(url, faute);
	}
	return fautes;
}

/** How many times longer than its head a recording may take to come. */
const LECTURE = 10;

/** Some sites say what a file weighs only when it is asked for. */
const weigh = async (url: string, reponse: Reponse, options: OptionsDemande): Promise<Reponse> =>
	reponse.genre === 'statut' && reponse.octets === undefined ? askWhole(url, options) : reponse;

const sayOctets = (octets: number): string => `${sayNombre(octets)}\u00a0octets`;

function sayFaute({ adresse, octets: dits }: Son, reponse: Reponse): string | undefined {
	if (reponse.genre !== 'statut') return undefined;
	const { arrivee, octets } = reponse;
	const ailleurs = new URL(arrivee).origin;
	if (ailleurs !== new URL(adresse).origin)
		return `le son est renvoyé vers ${ailleurs}, que sa page ne laisse pas entendre\u202f; donnez cette adresse-là`;
	if (octets === undefined) return 'le site ne dit pas ce que pèse le son';
	return octets === dits
		? undefined
		: `le son pèse ${sayOctets(octets)}, et la fiche en annonce ${sayOctets(dits)}`;
}

async function compareEmpreinte(
	{ adresse, empreinte }: Son,
	options: OptionsDemande,
): Promise<string | undefined> {
	const calcul = createHash('sha256');
	const read = (morceau: Buffer): unknown => calcul.update(morceau);
	const reponse = await askWhole(adresse, { ...options, read });
	if (!isVivante(reponse)) return 'le son n’a pas pu être lu en entier';
	const trouvee = calcul.digest('hex');
	return trouvee === empreinte
		? undefined
		: `le son a changé\u00a0: son empreinte sha256 est ${trouvee}`;
}
