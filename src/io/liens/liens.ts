/** All the addresses that the content gives, asked one after the other on each site, a few sites at once. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { AdresseCitee, ReleveLiens, Reponse } from '../../core/catalogue/releve-liens.ts';
import type { Son } from '../../familles/definir.ts';
import { isVivante, sayReponse } from '../../renderers/html/liens.ts';
import { jourDuMonde } from '../commandes/jour.ts';
import { ask, type OptionsDemande } from './demande.ts';
import { checkSons } from './sons.ts';

export interface OptionsLiens
	extends Pick<OptionsDemande, 'delai' | 'boucleLocale' | 'mandataire'> {
	/** Milliseconds between two requests to one site. */
	pause: number;
	/** How many sites at once. */
	ensemble: number;
	/** The recordings among the addresses: what they weigh is compared, and their digest if `empreintes`. */
	sons?: readonly Son[];
	empreintes?: boolean;
	progres?: (faites: number, total: number) => void;
}

export const OPTIONS_LIENS: OptionsLiens = {
	delai: 20_000,
	pause: 500,
	ensemble: 6,
	boucleLocale: false,
};

/** Asks everything; the report is not written here. */
export async function checkLiens(
	adresses: readonly AdresseCitee[],
	options: OptionsLiens,
): Promise<ReleveLiens> {
	const reponses = await askAll(
		adresses.map((a) => a.url),
		options,
	);
	const fautes = await checkSons(reponses, options);
	const muettes = adresses.flatMap(({ url, mentions }) => {
		const reponse = reponses.get(url);
		const muette = reponse && !isVivante(reponse) && sayReponse(reponse);
		const raison = muette || fautes.get(url);
		return raison ? [{ url, raison, mentions }] : [];
	});
	return {
		date: jourDuMonde(),
		demandees: adresses.length,
		repondent: adresses.length - muettes.length,
		muettes,
	};
}

async function askAll(
	urls: readonly string[],
	{ ensemble, pause, progres, ...options }: OptionsLiens,
): Promise<Map<string, Reponse>> {
	const reponses = new Map<string, Reponse>();
	const sites = groupByHost(urls);
	const inTurn = createTours(pause);
	const work = async (): Promise<void> => {
		for (let site = sites.pop(); site; site = sites.pop())
			for (const url of site) {
				reponses.set(url, await ask(url, { ...options, inTurn }));
				progres?.(reponses.size, urls.length);
			}
	};
	await Promise.all(Array.from({ length: ensemble }, work));
	return reponses;
}

/** The addresses of each site; the longest list last, which is taken first. */
function groupByHost(urls: readonly string[]): string[][] {
	const sites = new Map<string, string[]>();
	for (const url of urls) {
		const { host } = new URL(url);
		sites.set(host, [...(sites.get(host) ?? []), url]);
	}
	return [...sites.values()].sort((a, b) => a.length - b.length);
}

/** A site is asked one thing at a time, even by a redirection that comes from elsewhere. */
function createTours(pause: number): OptionsDemande['inTurn'] {
	const fins = new Map<string, Promise<unknown>>();
	return (hote, tache) => {
		const tour = (fins.get(hote) ?? Promise.resolve()).then(tache);
		const rest = (): Promise<void> => sleep(pause);
		fins.set(hote, tour.then(rest, rest));
		return tour;
	};
}
