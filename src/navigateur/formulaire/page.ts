/** <formulaire-fiche>: one kind of contribution, from the first word to the way out. */

import { listCodesInsee } from '../../core/france/code-insee.ts';
import { type Amorce, loadAmorce } from './amorce.ts';
import { Bilans } from './bilans.ts';
import { Brouillons, type Ecriture } from './brouillon.ts';
import type { Brouillon } from './brouillon-lu.ts';
import { showForme, type Valeurs } from './champs.ts';
import { watchCollage } from './collage.ts';
import { communeOf } from './communes.ts';
import { watchCompteurs } from './compteurs.ts';
import { doGeste } from './elements.ts';
import { Garde } from './garde.ts';
import { Groupes } from './groupes.ts';
import { fillOptions, loadListes } from './listes.ts';
import { Ouverture } from './ouverture.ts';
import { showMessages } from './reprise.ts';
import { nameCommunes, watchCommunes } from './saisie-communes.ts';
import { watchSources } from './sources.ts';
import type { Saisie } from './verification.ts';

const CALME = 300;
const ECRITURES: Readonly<Record<Ecriture, string>> = {
	garde: 'Gardé dans ce navigateur.',
	'a-part': 'Gardé dans ce navigateur, à part de ce qui est écrit dans l’autre onglet.',
	refuse:
		'Ce navigateur refuse de garder vos réponses : téléchargez le fichier avant de fermer la page.',
};
const sayCorrection = (titre: string): string =>
	`Voici la fiche «\u00a0${titre}\u00a0» telle qu’elle est publiée. Changez ce qui doit l’être, laissez le reste\u00a0: seul ce qui change sera proposé.`;

class FormulaireFiche extends HTMLElement {
	private amorce: Amorce = { valeurs: {}, ref: '', message: '' };
	private garde = this.createGarde();
	private attente: ReturnType<typeof setTimeout> | undefined;
	private readonly groupes = new Groupes(this);
	private bilans: Bilans | undefined;

	private createGarde(): Garde {
		const brouillons = new Brouillons(this.dataset.genreId ?? '', this.amorce.ref);
		return new Garde(brouillons, () => this.readBrouillon());
	}

	private createOuverture(): Ouverture {
		return new Ouverture({
			groupes: this.groupes,
			garde: this.garde,
			amorce: this.amorce,
			zone: this.find('[data-reprise]'),
			fill: (valeurs, recit, blocs) => this.fill(valeurs, recit, blocs),
			keep: () => this.keep(),
		});
	}

	private find<E extends HTMLElement>(selecteur: string): E {
		return this.querySelector(selecteur) as E;
	}
	private get recit(): HTMLTextAreaElement | null {
		return this.querySelector('[data-recit] textarea');
	}
	private get blocs(): HTMLInputElement | null {
		return this.querySelector('[data-mode-blocs]');
	}
	private get base(): string {
		return this.dataset.base ?? '';
	}

	async connectedCallback(): Promise<void> {
		if (this.bilans) return;
		this.bilans = new Bilans(this, this.groupes, () => this.readSaisie());
		if (!(await loadListes(this.base))) return this.sayPanne();
		fillOptions(this);
		this.listen();
		this.amorce = await loadAmorce(this.dataset.schema ?? '', this.base);
		this.garde = this.createGarde();
		if (this.amorce.panne) return this.sayEchec();
		const ouverture = this.createOuverture();
		await ouverture.restore();
		if (this.amorce.correction) this.showCorrection(this.amorce.correction);
		this.hidden = false;
		addEventListener('storage', (e) => ouverture.onAilleurs(e));
		this.dispatchEvent(new CustomEvent('formulaire-pret', { bubbles: true }));
	}

	/** Without the sheet there is nothing to mend: no field, so that nothing is kept in its place. */
	private sayEchec(): void {
		const reprise = this.find('[data-reprise]');
		for (const partie of this.children)
			if (partie !== reprise) (partie as HTMLElement).hidden = true;
		const gestes = [{ nom: 'Réessayer', run: () => location.reload() }];
		showMessages(reprise, [{ texte: this.amorce.message, gestes }]);
		reprise.setAttribute('role', 'alert');
		this.hidden = false;
	}

	/** Nothing is lost: what was being written waits in the browser. */
	private sayPanne(): void {
		const avis = document.createElement('p');
		avis.className = 'avis';
		avis.setAttribute('role', 'alert');
		avis.textContent =
			'Le formulaire n’a pas pu s’ouvrir\u00a0: ses listes de choix ne sont pas arrivées. Vérifiez votre connexion, puis rechargez la page. Ce que vous aviez commencé est gardé.';
		this.before(avis);
	}

	private listen(): void {
		this.addEventListener('click', (e) => this.onClick(e));
		this.addEventListener('submit', (e) => e.preventDefault());
		// Enter in a field ends its line: it does not send anything anywhere.
		this.addEventListener('keydown', (e) => {
			if (e.key === 'Enter' && (e.target as HTMLElement).matches('input')) e.preventDefault();
		});
		this.addEventListener('change', (e) => {
			const cible = e.target as HTMLElement;
			if (cible.matches('[data-forme]'))
				showForme(cible.closest('[data-genre=formes]') as HTMLElement);
			if (cible.matches('[data-mode-blocs]')) this.showMode();
		});
		this.addEventListener('input', () => this.changed());
		this.addEventListener('rempli', () => this.garde.resettle());
		addEventListener('pagehide', () => this.keep());
		watchSources(this);
		watchCommunes(this, this.base);
		watchCompteurs(this);
		watchCollage(this);
	}

	private fill(valeurs: Valeurs, recit: string, blocs: boolean): void {
		this.groupes.fill(valeurs);
		if (this.recit) this.recit.value = recit;
		if (this.blocs) this.blocs.checked = blocs;
		this.showMode();
		this.dispatchEvent(new CustomEvent('rempli'));
		nameCommunes(this);
	}

	/** The page speaks of the sheet being mended. */
	private showCorrection({ titre }: { titre: string }): void {
		const h1 = document.querySelector('h1');
		if (h1) h1.textContent = this.dataset.correction ?? h1.textContent;
		document.title = `${h1?.textContent}\u00a0: ${titre}`;
		const [phrase, duree] = document.querySelectorAll<HTMLElement>('.contribution-tete > p');
		if (phrase) phrase.textContent = sayCorrection(titre);
		if (duree) duree.hidden = true;
	}

	private showMode(): void {
		const blocs = this.blocs?.checked ?? false;
		for (const e of this.querySelectorAll<HTMLElement>('[data-recit-simple]')) e.hidden = blocs;
		for (const e of this.querySelectorAll<HTMLElement>('[data-recit-blocs]')) e.hidden = !blocs;
	}

	private readSaisie(): Saisie {
		const { corrige } = this.amorce;
		return {
			schema: this.dataset.schema as Saisie['schema'],
			valeurs: this.groupes.read(),
			recit: this.recit?.value ?? '',
			blocs: this.blocs?.checked ?? false,
			corrige,
		};
	}

	private changed(): void {
		this.garde.touch();
		clearTimeout(this.attente);
		this.attente = setTimeout(() => {
			this.keep();
			this.bilans?.refresh();
		}, CALME);
	}

	private readBrouillon(): Brouillon {
		const { valeurs, recit, blocs, corrige } = this.readSaisie();
		const codes = listCodesInsee(JSON.stringify(valeurs));
		const communes = codes.flatMap((code) => communeOf(code) ?? []);
		const garde = new Date().toISOString();
		return { valeurs, recit, blocs, communes, garde, original: corrige?.original };
	}

	private keep(): void {
		clearTimeout(this.attente);
		const ecriture = this.hidden ? 'rien' : this.garde.keep();
		if (ecriture !== 'rien') this.say(ECRITURES[ecriture]);
	}

	private say(texte: string): void {
		const etat = this.find('[data-etat]');
		if (etat.textContent !== texte) etat.textContent = texte;
	}

	private onClick(evenement: Event): void {
		const bouton = (evenement.target as HTMLElement).closest<HTMLElement>('button');
		if (!bouton) return;
		if (bouton.dataset.geste) {
			this.garde.touch();
			doGeste(bouton)?.focus();
			this.dispatchEvent(new CustomEvent('rempli'));
			this.changed();
		} else if ('effacer' in bouton.dataset) this.clear();
		else this.bilans?.onBouton(bouton);
	}

	private clear(): void {
		if (!confirm('Effacer toutes vos réponses dans ce formulaire ?')) return;
		clearTimeout(this.attente);
		this.garde.brouillons.clear();
		this.fill(this.amorce.valeurs, this.amorce.corps ?? '', !!this.amorce.corps);
		this.garde.settle(true);
		this.bilans?.clear();
		this.find('[data-reprise]').hidden = true;
		this.say('Vos réponses sont effacées.');
		document.querySelector<HTMLElement>('h1')?.scrollIntoView();
	}
}

customElements.define('formulaire-fiche', FormulaireFiche);
