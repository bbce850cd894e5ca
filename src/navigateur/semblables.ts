/** <communes-semblables>: the places of the commons, in the order in which they resemble one's own. */
import type { LieuSemblable } from '../vues/lieux/semblables.ts';
import { goTo } from './aller.ts';
import { ChoixCommune, type CommuneChoisie, createElement, createLien } from './choix-commune.ts';
import { rankLieux, sayRaisons, type Trouve } from './semblables-rang.ts';

class CommunesSemblables extends ChoixCommune {
	private lieux: LieuSemblable[] = [];

	protected override async prepare(): Promise<void> {
		const reponse = await fetch(`${this.base}/communes-comme-la-mienne/lieux.json`);
		if (!reponse.ok) throw new Error(String(reponse.status));
		this.lieux = await reponse.json();
	}

	protected override forget(): void {
		this.find('[data-resultats]').hidden = true;
		this.find('[data-tailles]').hidden = false;
	}

	protected override onCandidates(): void {
		this.find('[data-tailles]').hidden = true;
	}

	protected override answer(mienne: CommuneChoisie, focus: boolean): void {
		const trouves = rankLieux(mienne, this.lieux);
		this.show(mienne.nom, trouves);
		this.say(`${trouves.length} commune${trouves.length > 1 ? 's' : ''}.`);
		if (focus) goTo(this.find('#semblables-titre'));
	}

	private show(nom: string, trouves: readonly Trouve[]): void {
		// In the place of the sizes, and not above them: nothing moves under the eyes.
		this.find('[data-tailles]').hidden = true;
		this.find('[data-resultats]').hidden = false;
		this.find('#semblables-titre').textContent = `Comme ${nom}`;
		this.find('[data-precision]').textContent =
			trouves.length > 0
				? 'Les plus proches d’abord. La taille compte plus que le lieu.'
				: 'Aucune commune du commun ne lui ressemble encore. Regardez les tailles voisines.';
		this.find('[data-liste]').replaceChildren(...trouves.map((t) => createLieu(t, this.base)));
	}
}

/** As in the page of a size, with why it is alike. */
function createLieu({ lieu, raisons }: Trouve, base: string): HTMLElement {
	const nom = createElement('p', createLien(base + lieu.page, lieu.nom), ` ${lieu.precision}`);
	nom.className = 'semblables-nom';
	const raison = createElement('p', sayRaisons(raisons));
	raison.className = 'semblables-raison';
	const fiches = lieu.fiches.map((f) =>
		createElement('li', createLien(base + f.page, f.titre), ` ${f.genre}. ${f.cout}`),
	);
	return createElement('li', nom, raison, createElement('ul', ...fiches));
}

customElements.define('communes-semblables', CommunesSemblables);
