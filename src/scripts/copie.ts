/** <copie-texte>: a button that copies the text it holds, and says so. */
class CopieTexte extends HTMLElement {
	connectedCallback(): void {
		if (this.querySelector('button') || !navigator.clipboard) return;
		const bouton = document.createElement('button');
		bouton.type = 'button';
		bouton.className = 'bouton bouton-leger';
		bouton.textContent = 'Copier la mention';
		const etat = document.createElement('span');
		etat.setAttribute('role', 'status');
		bouton.addEventListener('click', async () => {
			const texte = this.querySelector('p')?.textContent ?? '';
			try {
				await navigator.clipboard.writeText(texte);
				etat.textContent = 'Mention copiée.';
			} catch {
				etat.textContent =
					'La copie est refusée par le navigateur : sélectionnez le texte à la main.';
			}
		});
		this.append(bouton, etat);
	}
}
customElements.define('copie-texte', CopieTexte);

export {};
