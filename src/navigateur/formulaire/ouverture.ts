/** What a form shows when it opens, and when another tab writes in it: nothing that was written is lost. */
import type { Amorce } from './amorce.ts';
import type { Brouillon } from './brouillon-lu.ts';
import type { Valeurs } from './champs.ts';
import { addCommunes } from './communes.ts';
import { sortValeurs } from './conformes.ts';
import type { Garde } from './garde.ts';
import type { Groupes } from './groupes.ts';
import { nomOf } from './nom.ts';
import {
	createAilleurs,
	createAutre,
	createRebut,
	type Message,
	sayFicheChangee,
	sayReprise,
	showMessages,
} from './reprise.ts';

/** What it needs of the form. */
export interface Formulaire {
	groupes: Groupes;
	garde: Garde;
	amorce: Amorce;
	/** Where the messages stand. */
	zone: HTMLElement;
	fill: (valeurs: Valeurs, recit: string, blocs: boolean) => void;
	/** Keeps at once what has just been typed. */
	keep: () => void;
}

export class Ouverture {
	private readonly form: Formulaire;

	constructor(form: Formulaire) {
		this.form = form;
	}

	/** What was being written comes first, then what the address asks for. */
	async restore(): Promise<void> {
		const { amorce, garde: tenue, groupes, fill } = this.form;
		const { valeurs, apportees, corps = '' } = amorce;
		const { brouillons } = tenue;
		const lu = brouillons.read();
		const garde = lu?.brouillon;
		const champs = groupes.listChamps();
		const bon = sortValeurs(champs, garde?.valeurs ?? {});
		const apport = sortValeurs(champs, apportees ?? {});
		const ecartes = [...bon.ecartes, ...apport.ecartes];
		if (lu && (!garde || bon.ecartes.length > 0)) brouillons.setAside(lu.brut);
		const messages: Message[] = [];
		if (garde) {
			addCommunes(garde.communes);
			const { report, message } = await this.carry({ ...garde, valeurs: bon.valeurs });
			fill({ ...apport.valeurs, ...report.valeurs }, report.recit, garde.blocs);
			messages.push({ texte: message });
		} else {
			fill({ ...valeurs, ...apport.valeurs }, corps, corps !== '');
			if (amorce.message !== '') messages.push({ texte: amorce.message });
		}
		if (garde || corps !== '' || Object.keys(apport.valeurs).length > 0) groupes.openAll();
		tenue.settle(!garde);
		const bruts = [
			...brouillons.listAsides(),
			...(apport.ecartes.length > 0 ? [JSON.stringify(apportees)] : []),
		];
		if (bruts.length > 0) messages.push(createRebut(ecartes, bruts));
		this.showReprise(messages);
	}

	/** A draft over the sheet of today, and what to say of it. */
	private async carry(
		garde: Brouillon,
	): Promise<{ report: Pick<Brouillon, 'valeurs' | 'recit'>; message: string }> {
		const reprise = sayReprise(garde);
		const { corrige } = this.form.amorce;
		if (garde.original === corrige?.original) return { report: garde, message: reprise };
		const { carryOver } = await import('./verification.ts');
		const report = corrige && carryOver(garde, corrige.original);
		const noms = new Map(this.form.groupes.listChamps().map((c) => [c.dataset.champ, nomOf(c)]));
		const conflits = report?.conflits.map((nom) => noms.get(nom) ?? 'le récit') ?? [];
		const message = `${reprise} ${sayFicheChangee(conflits, report !== undefined)}`;
		return { report: report ?? garde, message };
	}

	/** With the drafts that other tabs left apart. */
	private showReprise(messages: readonly Message[]): void {
		const { brouillons } = this.form.garde;
		const autres = brouillons.listAutres().map((autre) =>
			createAutre(
				autre,
				() => {
					brouillons.swap(autre);
					return this.restore();
				},
				() => {
					if (!confirm('Supprimer cet autre brouillon\u202f?')) return;
					brouillons.remove(autre);
					this.showReprise(messages);
				},
			),
		);
		showMessages(this.form.zone, [...messages, ...autres]);
	}

	/** Another tab has written in the same form. */
	onAilleurs({ key, newValue }: StorageEvent): void {
		if (key !== this.form.garde.brouillons.cle || newValue === null) return;
		const reprendre = (): Promise<void> => {
			this.form.keep();
			return this.restore();
		};
		showMessages(this.form.zone, [createAilleurs(this.form.garde.tape, reprendre)]);
	}
}
