/**
 * The service worker: keeps the texts of the commons and its search readable without network, for those
 * who asked. The build writes VERSION, BASE and FICHIERS (path → digest) above this text.
 */
/* global VERSION, BASE, FICHIERS */

/** As src/navigateur/noms.ts: several sites may share an origin, and each touches its own caches alone. */
const PREFIXE = `impulser-hors-ligne:${BASE}/:`;
const NOM = PREFIXE + VERSION;
/** Where a cache says what it holds, and since when. */
const REGISTRE = `${BASE}/.hors-ligne`;
/** Milliseconds left to the network before the kept page is shown. */
const DELAI = 4000;
const ENSEMBLE = 12;

self.addEventListener('install', (e) => e.waitUntil(fill()));
self.addEventListener('activate', (e) => e.waitUntil(settle()));
self.addEventListener('message', (e) => {
	if (e.data === 'mettre-a-jour') self.skipWaiting();
});
self.addEventListener('fetch', (e) => {
	const { pathname, origin } = new URL(e.request.url);
	if (e.request.method !== 'GET' || origin !== location.origin) return;
	if (e.request.mode === 'navigate') e.respondWith(answerPage(e.request, pathname));
	else if (Object.hasOwn(FICHIERS, pathname)) e.respondWith(answerFichier(e.request, pathname));
});

/** Fetches what changed since the version kept before; the rest is taken from it. */
async function fill() {
	const avant = await findAvant();
	const cache = await caches.open(NOM);
	const chemins = Object.keys(FICHIERS);
	for (let i = 0; i < chemins.length; i += ENSEMBLE)
		await Promise.all(chemins.slice(i, i + ENSEMBLE).map((c) => keep(c, cache, avant)));
	const registre = { garde: new Date().toISOString(), fichiers: FICHIERS };
	await cache.put(REGISTRE, new Response(JSON.stringify(registre)));
}

async function findAvant() {
	for (const nom of await caches.keys()) {
		if (!nom.startsWith(PREFIXE) || nom === NOM) continue;
		const cache = await caches.open(nom);
		const registre = await (await cache.match(REGISTRE))?.json();
		if (registre) return { cache, fichiers: registre.fichiers };
	}
	return undefined;
}

async function keep(chemin, cache, avant) {
	if (avant && avant.fichiers[chemin] === FICHIERS[chemin]) {
		const connu = await avant.cache.match(chemin);
		if (connu) return cache.put(chemin, connu);
	}
	const reponse = await fetch(chemin, { cache: 'no-cache' });
	if (!reponse.ok) throw new Error(`${chemin} : ${reponse.status}`);
	return cache.put(chemin, reponse);
}

/** Only the version in use stays. */
async function settle() {
	for (const nom of await caches.keys())
		if (nom.startsWith(PREFIXE) && nom !== NOM) await caches.delete(nom);
	await self.clients.claim();
}

/**
 * The network first: a kept page is only shown when it does not answer, and says so. A page that is not
 * kept waits for the network as long as it takes.
 */
async function answerPage(requete, chemin) {
	const adresse = findAdresse(chemin);
	try {
		return await fetch(requete, adresse ? { signal: AbortSignal.timeout(DELAI) } : {});
	} catch {
		// To its own address: its scripts look at it.
		if (adresse && adresse !== chemin)
			return Response.redirect(adresse + new URL(requete.url).search);
		const cache = await caches.open(NOM);
		const gardee =
			(adresse && (await cache.match(adresse))) ?? (await cache.match(`${BASE}/hors-connexion/`));
		return gardee ? mark(gardee, cache) : Response.error();
	}
}

/** The address of a kept page, however it is written: « %65 » for a letter, no slash, two, `index.html`. */
function findAdresse(chemin) {
	const clair = decode(chemin).replace(/\/{2,}/g, '/');
	const dossier = clair.replace(/(?:\/index(?:\.html?)?|\.html?)?\/*$/i, '/');
	return [chemin, clair, dossier, dossier.toLowerCase()].find((a) => Object.hasOwn(FICHIERS, a));
}

function decode(chemin) {
	try {
		return decodeURIComponent(chemin);
	} catch {
		return chemin;
	}
}

/** With its quotation mark: no word of a sheet is written so, in a text nor in an attribute. */
const PLACE = '<main id="';

async function mark(reponse, cache) {
	const { garde } = (await (await cache.match(REGISTRE))?.json()) ?? {};
	const jour = garde ? new Date(garde).toLocaleDateString('fr', { dateStyle: 'long' }) : '';
	const avis = `<p class="hors-ligne-avis" role="status">Le réseau ne répond pas\u00a0: vous lisez la version gardée le ${jour}.</p>`;
	const html = (await reponse.text()).replace(PLACE, `${avis}${PLACE}`);
	return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** Names with a digest never change; the others are asked first. */
async function answerFichier(requete, chemin) {
	const cache = await caches.open(NOM);
	const garde = await cache.match(chemin);
	if (garde && /\/_impulser\/|\/recherche\/moteur\/(?:index|filter|tranches)\//.test(chemin))
		return garde;
	try {
		return await fetch(requete, { signal: AbortSignal.timeout(DELAI) });
	} catch {
		return garde ?? Response.error();
	}
}
