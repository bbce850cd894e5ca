/** <hors-connexion>: what it weighs, the button that keeps it, the one that forgets it. */

import { BASE } from '../../base.ts';
import { sayPoids } from '../../vues/mots.ts';
import { findInscription, register } from '../cadre/hors-ligne-actif.ts';
import { CLE, isVoulu } from '../cadre/hors-ligne-suivi.ts';
import { nameCaches } from '../noms.ts';

interface Poids {
	fichiers: number;
	octets: number;
	zip: number;
}

class HorsConnexion extends HTMLElement {
	private find(nom: string): HTMLElement {
		return this.querySelector(`[data-${nom}]`) as HTMLElement;
	}

	async connectedCallback(): Promise<void> {
		if (!('serviceWorker' in navigator)) {
			this.say('Ce navigateur ne sait pas garder un site. Prenez plutôt le fichier zip.');
			return;
		}
		this.find('garder').addEventListener('click', () => void this.keep());
		this.find('oublier').addEventListener('click', () => void this.forget());
		this.show();
		await this.sayPoids();
	}

	private say(texte: string): void {
		this.find('etat').textContent = texte;
	}

	private show(): void {
		const voulu = isVoulu();
		this.find('garder').hidden = voulu;
		this.find('oublier').hidden = !voulu;
		if (voulu) this.say('Le commun est gardé dans ce navigateur.');
	}

	private async sayPoids(): Promise<void> {
		try {
			const poids = (await (await fetch(`${BASE}/hors-ligne.json`)).json()) as Poids;
			this.find('poids').textContent = `${sayPoids(poids.octets)} à télécharger, en une fois.`;
			const zip = document.querySelector('[data-poids-zip]');
			if (zip) zip.textContent = `(zip, ${sayPoids(poids.zip)})`;
		} catch {
			this.find('poids').textContent = '';
		}
	}

	private async keep(): Promise<void> {
		this.say('Téléchargement en cours : restez sur cette page…');
		(this.find('garder') as HTMLButtonElement).disabled = true;
		try {
			const inscription = await register();
			await settled(inscription);
			localStorage.setItem(CLE, new Date().toISOString());
			this.show();
			this.say(
				'C’est fait : toutes les fiches et la recherche se lisent sans connexion, sur cet appareil.',
			);
		} catch {
			this.say(
				'Le téléchargement n’a pas abouti. Vérifiez la connexion et la place qui reste, puis recommencez.',
			);
		}
		(this.find('garder') as HTMLButtonElement).disabled = false;
	}

	private async forget(): Promise<void> {
		await (await findInscription())?.unregister();
		for (const nom of await caches.keys())
			if (nom.startsWith(nameCaches())) await caches.delete(nom);
		localStorage.removeItem(CLE);
		this.show();
		this.say('Rien n’est plus gardé.');
		this.find('garder').focus();
	}
}

/** Once everything is kept; fails when the installation does. */
function settled(inscription: ServiceWorkerRegistration): Promise<void> {
	const ouvrier = inscription.installing ?? inscription.waiting ?? inscription.active;
	return new Promise((resolve, reject) => {
		const look = (): void => {
			if (ouvrier?.state === 'activated' || ouvrier?.state === 'installed') resolve();
			else if (ouvrier?.state === 'redundant' || !ouvrier) reject(new Error('installation'));
		};
		ouvrier?.addEventListener('statechange', look);
		look();
	});
}

customElements.define('hors-connexion', HorsConnexion);
