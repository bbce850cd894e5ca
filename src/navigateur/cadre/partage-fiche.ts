/** <partage-fiche>: the button of the system's own share sheet, where the browser has one. */
import { adresseOf } from './copie.ts';

class PartageFiche extends HTMLElement {
	connectedCallback(): void {
		if (this.firstChild || !navigator.share) return;
		const bouton = document.createElement('button');
		bouton.type = 'button';
		bouton.className = 'bouton bouton-leger';
		bouton.textContent = 'Partager…';
		const etat = document.createElement('span');
		etat.setAttribute('role', 'status');
		bouton.addEventListener('click', async () => {
			etat.textContent = '';
			try {
				await navigator.share({ title: this.dataset.titre ?? '', url: adresseOf(this) });
			} catch (cause) {
				// Closing the share sheet is no fault.
				if ((cause as Error).name !== 'AbortError')
					etat.textContent = 'Le partage n’a pas abouti\u00a0: copiez plutôt le lien.';
			}
		});
		this.append(bouton, etat);
	}
}
customElements.define('partage-fiche', PartageFiche);
