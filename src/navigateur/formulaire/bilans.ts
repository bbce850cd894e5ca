/** What happens after the fields: the check, the sheet as it will be, the ways out. */
import type { Depot } from '../../formulaire/depot.ts';
import { goTo } from '../aller.ts';
import { clearFautes, showBilan } from './bilan.ts';
import { type Envoi, send } from './envois.ts';
import type { Groupes } from './groupes.ts';
import { settleCommunes } from './saisie-communes.ts';
import type { Saisie } from './verification.ts';

const PANNE =
	'La vérification n’a pas pu se charger : vérifiez votre connexion et recommencez. Vos réponses sont gardées.';

export class Bilans {
	private verifie = false;
	/** The last check that was asked: an older one that ends late is not shown. */
	private tour = 0;

	private readonly racine: HTMLElement;
	private readonly groupes: Groupes;
	private readonly readSaisie: () => Saisie;

	constructor(racine: HTMLElement, groupes: Groupes, readSaisie: () => Saisie) {
		this.racine = racine;
		this.groupes = groupes;
		this.readSaisie = readSaisie;
	}

	private find(selecteur: string): HTMLElement | null {
		return this.racine.querySelector(selecteur);
	}
	private get base(): string {
		return this.racine.dataset.base ?? '';
	}
	private get ouvert(): boolean {
		return this.find('[data-apercu]')?.getAttribute('aria-expanded') === 'true';
	}

	/** After each change: only what is already on show. */
	refresh(): void {
		if (this.verifie) void this.check(false);
		if (this.ouvert) void this.preview();
	}

	clear(): void {
		this.verifie = false;
		clearFautes(this.racine);
		const bilan = this.find('[data-bilan]');
		if (bilan) bilan.hidden = true;
		this.say('');
		if (this.ouvert) void this.preview();
	}

	onBouton(bouton: HTMLElement): void {
		if ('verifier' in bouton.dataset) void this.check(true);
		else if ('apercu' in bouton.dataset) void this.toggleApercu(bouton);
		else if (bouton.dataset.envoi) void this.send(bouton.dataset.envoi as Envoi);
	}

	private say(texte: string): void {
		const suite = this.find('[data-suite]');
		if (suite) suite.textContent = texte;
	}

	private async check(focus: boolean): Promise<void> {
		const tour = ++this.tour;
		try {
			const { check, sayQuestion } = await import('./verification.ts');
			this.groupes.makeAll();
			await settleCommunes(this.racine, this.base);
			const { diagnostics } = await check(this.readSaisie(), this.base);
			const zone = this.find('[data-bilan]');
			if (tour !== this.tour || !zone) return;
			this.verifie = true;
			showBilan(this.racine, zone, diagnostics, sayQuestion);
			if (focus) goTo(zone);
		} catch (cause) {
			console.error(cause);
			this.say(PANNE);
		}
	}

	private async toggleApercu(bouton: HTMLElement): Promise<void> {
		const zone = this.find('[data-apercu-zone]');
		const ouvrir = !this.ouvert;
		bouton.setAttribute('aria-expanded', String(ouvrir));
		bouton.textContent = ouvrir ? 'Cacher la fiche' : 'Voir la fiche';
		this.racine.classList.toggle('avec-apercu', ouvrir);
		if (zone) zone.hidden = !ouvrir;
		if (!ouvrir) return;
		await this.preview();
		goTo(zone);
	}

	private async preview(): Promise<void> {
		const zone = this.find('[data-apercu-zone]');
		try {
			const { renderApercu } = await import('./verification.ts');
			const article = await renderApercu(this.readSaisie(), this.base);
			if (article && zone) zone.replaceChildren(article);
		} catch (cause) {
			console.error(cause);
			this.say('La fiche ne peut pas être montrée pour l’instant. Vos réponses sont gardées.');
		}
	}

	private async send(envoi: Envoi): Promise<void> {
		try {
			const { buildFichier } = await import('./verification.ts');
			await settleCommunes(this.racine, this.base);
			const { depot, courriel } = this.racine.dataset;
			this.say(
				await send(envoi, buildFichier(this.readSaisie()), {
					depot: depot ? (JSON.parse(depot) as Depot) : undefined,
					courriel,
				}),
			);
		} catch (cause) {
			console.error(cause);
			this.say(PANNE);
		}
	}
}
