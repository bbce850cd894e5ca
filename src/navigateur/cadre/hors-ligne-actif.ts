/** Keeps the commons up to date offline, and says when a newer version is there. */
import { BASE } from '../../base.ts';
import { trustProgramme } from '../confiance.ts';
import { siteEntier } from '../noms.ts';

export const register = (): Promise<ServiceWorkerRegistration> =>
	navigator.serviceWorker.register(trustProgramme(`${BASE}/sw.js`), { scope: `${BASE}/` });

/** This site's own: a site above it on the same origin, or beside it, may have another. */
export async function findInscription(): Promise<ServiceWorkerRegistration | undefined> {
	const inscriptions = await navigator.serviceWorker.getRegistrations();
	return inscriptions.find(({ scope }) => scope === siteEntier());
}

/** Asks for a newer version; offers it once it is whole. */
export async function watch(): Promise<void> {
	const inscription = await register().catch(() => undefined);
	if (!inscription) return;
	if (inscription.waiting && inscription.active) offer(inscription.waiting);
	inscription.addEventListener('updatefound', () => {
		const neuf = inscription.installing;
		neuf?.addEventListener('statechange', () => {
			if (neuf.state === 'installed' && inscription.active) offer(neuf);
		});
	});
}

function offer(neuf: ServiceWorker): void {
	if (document.querySelector('.hors-ligne-neuf')) return;
	const bandeau = document.createElement('p');
	bandeau.className = 'hors-ligne-neuf';
	bandeau.setAttribute('role', 'status');
	const bouton = document.createElement('button');
	bouton.className = 'bouton';
	bouton.type = 'button';
	bouton.textContent = 'Mettre à jour';
	bouton.addEventListener('click', () => {
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
			once: true,
		});
		neuf.postMessage('mettre-a-jour');
	});
	bandeau.append('Une version plus récente est prête pour la lecture hors connexion. ', bouton);
	document.querySelector('main')?.before(bandeau);
}
