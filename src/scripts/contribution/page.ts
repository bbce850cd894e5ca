/** <formulaire-fiche>: one kind of contribution, from the first word to the way out. */
import { Bilans } from './bilans.ts';
import { type Brouillon, Brouillons } from './brouillon.ts';
import { showForme, type Valeurs } from './champs.ts';
import { addCommunes, communeOf } from './communes.ts';
import { watchCompteurs } from './compteurs.ts';
import { type Depart, loadDepart } from './depart.ts';
import { doGeste } from './elements.ts';
import { Groupes } from './groupes.ts';
import { fillOptions, loadListes } from './listes.ts';
import type { Saisie } from './moteur.ts';
import { nameCommunes, watchCommunes } from './saisie-communes.ts';
import { watchSources } from './sources.ts';

const CALME = 300;
const sayCorrection = (titre: string): string =>
	`Voici la fiche «\u00a0${titre}\u00a0» telle qu’elle est publiée. Changez ce qui doit l’être, laissez le reste\u00a0: seul ce qui change sera proposé.`;

class FormulaireFiche extends HTMLElement {
	private depart: Depart = { valeurs: {}, ref: '', message: '' };
	private brouillons = new Brouillons('', '');
	private attente: ReturnType<typeof setTimeout> | undefined;
	private readonly groupes = new Groupes(this);
	private bilans: Bilans | undefined;

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
		this.depart = await loadDepart(this.dataset.schema ?? '', this.base);
		this.brouillons = new Brouillons(this.dataset.genreId ?? '', this.depart.ref);
		this.restore();
		this.hidden = false;
		this.dispatchEvent(new CustomEvent('formulaire-pret', { bubbles: true }));
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
		this.addEventListener('input', () => this.keepSoon());
		addEventListener('pagehide', () => this.keep());
		watchSources(this);
		watchCommunes(this, this.base);
		watchCompteurs(this);
	}

	/** What was being written comes first, then what the address asks for. */
	private restore(): void {
		const garde = this.brouillons.read();
		const { valeurs, apportees, corps = '' } = this.depart;
		if (garde) {
			addCommunes(garde.communes ?? []);
			this.fill({ ...apportees, ...garde.valeurs }, garde.recit, garde.blocs);
		} else this.fill(valeurs, corps, corps !== '');
		if (garde || corps !== '' || Object.keys(apportees ?? {}).length > 0) this.groupes.openAll();
		const message = garde ? this.sayReprise(garde) : this.depart.message;
		this.find('[data-reprise]').hidden = message === '';
		this.find('[data-reprise-texte]').textContent = message;
		if (this.depart.correction) this.showCorrection(this.depart.correction);
	}

	private sayReprise({ garde, original }: Brouillon): string {
		const jour = new Date(garde).toLocaleDateString('fr');
		const reprise = `Nous avons retrouvé ce que vous aviez commencé le ${jour}.`;
		return original === this.depart.corrige?.original
			? reprise
			: `${reprise} La fiche a changé depuis\u00a0: relisez tout avant d’envoyer, ou effacez vos réponses pour repartir de la version publiée.`;
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
		const { corrige } = this.depart;
		return {
			schema: this.dataset.schema as Saisie['schema'],
			valeurs: this.groupes.read(),
			recit: this.recit?.value ?? '',
			blocs: this.blocs?.checked ?? false,
			corrige,
		};
	}

	private keepSoon(): void {
		clearTimeout(this.attente);
		this.attente = setTimeout(() => {
			this.keep();
			this.bilans?.refresh();
		}, CALME);
	}

	private keep(): void {
		if (this.hidden) return;
		const { valeurs, recit, blocs } = this.readSaisie();
		const codes = JSON.stringify(valeurs).match(/\b(?:\d{5}|2[AB]\d{3})\b/g) ?? [];
		const communes = codes.flatMap((code) => communeOf(code) ?? []);
		const garde: Brouillon = {
			valeurs,
			recit,
			blocs,
			communes,
			garde: new Date().toISOString(),
			original: this.depart.corrige?.original,
		};
		const gardee = this.brouillons.write(garde);
		this.say(
			gardee
				? 'Gardé dans ce navigateur.'
				: 'Ce navigateur refuse de garder vos réponses : téléchargez le fichier avant de fermer la page.',
		);
	}

	private say(texte: string): void {
		const etat = this.find('[data-etat]');
		if (etat.textContent !== texte) etat.textContent = texte;
	}

	private onClick(evenement: Event): void {
		const bouton = (evenement.target as HTMLElement).closest<HTMLElement>('button');
		if (!bouton) return;
		if (bouton.dataset.geste) {
			doGeste(bouton)?.focus();
			this.dispatchEvent(new CustomEvent('rempli'));
			this.keepSoon();
		} else if ('effacer' in bouton.dataset) this.clear();
		else this.bilans?.onBouton(bouton);
	}

	private clear(): void {
		if (!confirm('Effacer toutes vos réponses dans ce formulaire ?')) return;
		clearTimeout(this.attente);
		this.brouillons.clear();
		this.fill(this.depart.valeurs, this.depart.corps ?? '', !!this.depart.corps);
		this.bilans?.clear();
		this.find('[data-reprise]').hidden = true;
		this.say('Vos réponses sont effacées.');
		document.querySelector<HTMLElement>('h1')?.scrollIntoView();
	}
}

customElements.define('formulaire-fiche', FormulaireFiche);
