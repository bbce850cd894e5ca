/** <diapos-restitution>: what a group gives back, one idea a slide, from what this browser keeps. Nothing is sent. */
import { type RestitutionLue, readRestitution } from '../../core/enquete/fichier-restitution.ts';
import { buildDiaposRestitution, type DiapoRestitution } from '../../vues/diapos/restitution.ts';
import { type DiapoDessinee, drawDiapos } from '../diapos/dessiner.ts';
import { readFichierPar } from '../repondre/apport.ts';
import { EXEMPLE } from '../restituer/exemple.ts';
import { createGraphique } from '../restituer/graphique.ts';
import { FICHIER, findGardee, keepFichier } from './gardee.ts';

class DiaposRestitution extends HTMLElement {
	connectedCallback(): void {
		if (!this.suite?.hasAttribute('data-attente')) return;
		const demande = new URLSearchParams(location.search).get('recueil') ?? '';
		const gardee = findGardee(demande);
		if (gardee) this.draw(gardee);
		this.show('[data-avis=exemple]', demande === EXEMPLE);
		const exemple = this.querySelector<HTMLAnchorElement>('[data-exemple]');
		if (exemple) exemple.search = `?recueil=${EXEMPLE}`;
		const champ = this.querySelector<HTMLInputElement>('#diapos-fichier');
		champ?.addEventListener('change', () => void this.open(champ));
		// Chosen before the scripts came.
		if (champ) void this.open(champ);
	}

	private get suite(): HTMLElement | null {
		return this.querySelector('suite-diapos');
	}

	private draw({ recueil, restitution }: RestitutionLue): void {
		const { suite } = this;
		if (!suite) return;
		drawDiapos(suite, buildDiaposRestitution(recueil, restitution).map(toDessinee));
		this.show('[data-vide]', false);
		suite.removeAttribute('data-attente');
		void import('../diapos/page.ts');
	}

	/** The page is asked again with it: so does the window of the person who speaks. */
	private async open(champ: HTMLInputElement): Promise<void> {
		const [fichier] = champ.files ?? [];
		if (!fichier) return;
		const lu = await readFichierPar(fichier, readRestitution);
		champ.value = '';
		const faute = this.querySelector('[role=alert]');
		if (faute) faute.textContent = 'refus' in lu ? lu.refus : '';
		if ('refus' in lu) return;
		if (keepFichier(await fichier.text())) location.search = `?recueil=${FICHIER}`;
		else this.draw(lu);
	}

	private show(selecteur: string, montre: boolean): void {
		this.querySelector(selecteur)?.toggleAttribute('hidden', !montre);
	}
}

function toDessinee({ graphique, ...diapo }: DiapoRestitution): DiapoDessinee {
	if (!graphique) return diapo;
	const corps = createGraphique(graphique);
	// The slide says both already.
	for (const dit of corps.querySelectorAll('h4, .precision')) dit.remove();
	return { ...diapo, corps };
}

customElements.define('diapos-restitution', DiaposRestitution);
