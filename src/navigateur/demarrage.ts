/**
 * The one script that a page asks for. Once the page is shown, it fetches those that bring to life what
 * the page holds: nobody waits for them to read.
 */
import './recherche-breve.ts';
import { loadRecherche } from './recherche-chargement.ts';

const MODULES: readonly (readonly [string, () => Promise<unknown>])[] = [
	['body', () => import('./cadre/index.ts')],
	['liste-fiches', () => import('./listes/liste-fiches.ts')],
	['recherche-fiches', loadRecherche],
	['par-ou-commencer', () => import('./par-ou-commencer.ts')],
	['communes-semblables', () => import('./semblables.ts')],
	['vos-chiffres', () => import('./vos-chiffres.ts')],
	['mon-livret', () => import('./mon-livret/page.ts')],
	['kit-mairie', () => import('./mairie/page.ts')],
	['deroule-minute', () => import('./deroule/page.ts')],
	['formulaire-fiche', () => import('./formulaire/page.ts')],
	['grille-remplir', () => import('./grille/page.ts')],
	['composer-guide', () => import('./guide/page.ts')],
	['restituer-enquete', () => import('./restituer/page.ts')],
	['recueillir-enquete', () => import('./recueillir/page.ts')],
	['repondre-enquete', () => import('./repondre/page.ts')],
	['lire-enquete', () => import('./lire/page.ts')],
	['composer-exposition', () => import('./exposition/page.ts')],
	['suite-diapos:not([data-attente])', () => import('./diapos/page.ts')],
	['diapos-restitution', () => import('./restitution-diapos/page.ts')],
	['plaquette-du-village', () => import('./plaquette/page.ts')],
	['audio[data-ecoute]', () => import('./ecoute.ts')],
	['calendrier-parcours', () => import('./calendrier/page.ts')],
	['animer-formation', () => import('./animer/page.ts')],
	['hors-connexion', () => import('./hors-ligne/page.ts')],
];

/** `<html data-scripts="prets">` says that all have come. */
async function start(): Promise<void> {
	const presents = MODULES.filter(([selecteur]) => document.querySelector(selecteur));
	await Promise.allSettled(presents.map(([, load]) => load()));
	document.documentElement.dataset.scripts = 'prets';
}

// What a fold kept may ask for more of them (plis.ts).
document.addEventListener('deplie', () => void start());

/** Milliseconds after which a page that shows no image, in a tab behind another, starts all the same. */
const SANS_IMAGE = 500;

/** Runs once the next image is on the screen: the first may have shown the top of the page alone. */
const afterNextImage = (run: () => void): void => {
	requestAnimationFrame(() => requestAnimationFrame(run));
};

/** Once the page is shown whole, so that its image owes nothing to scripts. */
function startAfterImage(): void {
	let parti = false;
	const startOnce = (): void => {
		if (!parti) void start();
		parti = true;
	};
	new PerformanceObserver(() => afterNextImage(startOnce)).observe({
		type: 'paint',
		buffered: true,
	});
	setTimeout(startOnce, SANS_IMAGE);
}

/** Someone who asks waits for the answer, and there is nothing else to read. */
const isDemande = location.search !== '' && document.querySelector('recherche-fiches') !== null;

if (isDemande) void start();
else if (document.readyState === 'complete') startAfterImage();
else addEventListener('load', startAfterImage, { once: true });
