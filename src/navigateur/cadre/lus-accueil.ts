/** <lus-recemment>: the last sheets read, on the home page, with a button that forgets them. */
import { forgetLus, readLus } from './lus.ts';

class LusRecemment extends HTMLElement {
	connectedCallback(): void {
		this.show();
		// A page kept by the browser comes back as it was left.
		addEventListener('pageshow', () => this.show());
		this.querySelector('button')?.addEventListener('click', () => {
			forgetLus();
			this.querySelector('[data-garde]')?.setAttribute('hidden', '');
			const oubli = this.querySelector<HTMLElement>('[data-oubli]');
			oubli?.removeAttribute('hidden');
			oubli?.focus();
		});
	}

	show(): void {
		const lus = readLus();
		if (lus.length === 0) return;
		const liens = lus.map(([ref, titre]) => {
			const ligne = document.createElement('li');
			const lien = document.createElement('a');
			lien.href = `${this.dataset.base ?? ''}/${ref}/`;
			lien.textContent = titre;
			ligne.append(lien);
			return ligne;
		});
		this.querySelector('ul')?.replaceChildren(...liens);
		this.hidden = false;
	}
}
customElements.define('lus-recemment', LusRecemment);
