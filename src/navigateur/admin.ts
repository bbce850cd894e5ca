/** Starts the web editor: in French, with the files of the commons read and written by core. */
import { isFamille } from '../familles/registre/ids.ts';
import { COLLECTIONS, formatOf, readFichier, writeFichier } from '../formulaire/sveltia-fichier.ts';
import type { Valeurs } from '../formulaire/sveltia-valeurs.ts';

interface Sveltia {
	init(): Promise<void>;
	registerCustomFormat(
		nom: string,
		extension: string,
		methodes: { fromFile(texte: string): Valeurs; toFile(valeurs: Valeurs): string },
	): void;
}

declare global {
	interface Window {
		CMS?: Sveltia;
		CMS_MANUAL_INIT?: boolean;
	}
}

/** Where Sveltia CMS keeps what its user prefers. */
const PREFERENCES = 'sveltia-cms.prefs';

/** The questions are in French: so are the buttons, unless the person chose otherwise. */
function speakFrancais(): void {
	try {
		const gardees: unknown = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}');
		const preferences = (gardees ?? {}) as { locale?: string };
		if (preferences.locale === undefined || preferences.locale === 'auto')
			localStorage.setItem(PREFERENCES, JSON.stringify({ ...preferences, locale: 'fr' }));
	} catch {
		// Storage is refused, or holds something else: the editor follows the browser.
	}
}

function load(adresse: string): Promise<Sveltia> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = adresse;
		script.addEventListener('error', () => reject(new Error(adresse)));
		script.addEventListener('load', () =>
			window.CMS ? resolve(window.CMS) : reject(new Error(adresse)),
		);
		document.head.append(script);
	});
}

async function start(adresse: string): Promise<void> {
	window.CMS_MANUAL_INIT = true;
	speakFrancais();
	const sveltia = await load(adresse);
	for (const collection of COLLECTIONS)
		sveltia.registerCustomFormat(formatOf(collection), isFamille(collection) ? 'mdx' : 'yaml', {
			fromFile: (texte) => readFichier(collection, texte),
			toFile: (valeurs) => writeFichier(collection, valeurs),
		});
	await sveltia.init();
}

const racine = document.querySelector<HTMLElement>('#nc-root');
start(racine?.dataset.sveltia ?? '').catch((cause: unknown) => {
	console.error(cause);
	document.querySelector('.echec')?.removeAttribute('hidden');
});
