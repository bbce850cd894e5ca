/** <suite-diapos>: the same page is what one reads, what a room sees, and the window of the person who speaks. */
import { ORATEUR } from './modes.ts';
import { startOrateur } from './orateur.ts';
import { Salle } from './salle.ts';

class SuiteDiapos extends HTMLElement {
	private vive = false;

	connectedCallback(): void {
		if (this.vive) return;
		this.vive = true;
		if (new URLSearchParams(location.search).has(ORATEUR)) startOrateur(this);
		else new Salle(this).start();
	}
}

customElements.define('suite-diapos', SuiteDiapos);
