/** <copie-texte>: a button that copies the text it holds, or else the address of the page, and says so. */
const MENTION = {
	bouton: 'Copier la mention',
	fait: 'Mention copiée.',
	refus: 'La copie est refusée par le navigateur\u00a0: sélectionnez le texte à la main.',
};
const LIEN = {
	bouton: 'Copier le lien',
	fait: 'Lien copié.',
	refus: 'La copie est refusée par le navigateur\u00a0: copiez l’adresse en haut de la fenêtre.',
};

class CopieTexte extends HTMLElement {
	connectedCallback(): void {
		if (this.querySelector('button') || !navigator.clipboard) return;
		const texte = this.querySelector('p')?.textContent;
		const mots = texte ? MENTION : LIEN;
		const bouton = document.createElement('button');
		bouton.type = 'button';
		bouton.className = 'bouton bouton-leger';
		bouton.textContent = mots.bouton;
		const etat = document.createElement('span');
		etat.setAttribute('role', 'status');
		bouton.addEventListener('click', async () => {
			try {
				await navigator.clipboard.writeText(texte ?? adresseOf(this));
				etat.textContent = mots.fait;
			} catch {
				etat.textContent = mots.refus;
			}
		});
		this.append(bouton, etat);
	}
}

/** The public address that the page gives, else the one it was opened at, without its anchor. */
export function adresseOf(element: HTMLElement): string {
	return element.dataset.adresse || location.origin + location.pathname;
}
customElements.define('copie-texte', CopieTexte);
