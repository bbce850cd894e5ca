/** Where one was, from one visit to the next: the recueil that is open, and whom the group hopes to meet. */
import { toTexte } from '../../core/enquete/lecture.ts';
import { isObjet } from '../../core/formats/objet.ts';
import { readGarde, writeGarde } from '../garde.ts';
import { nameGarde } from '../noms.ts';

const NOM_MAX = 200;
const VOULU_MAX = 9999;

export class Place {
	private readonly nom = nameGarde('recueillir');
	cle = '';
	/** The question by which one looks at who is missing. */
	critere = '';
	/** By question, then by option. */
	private voulus: Record<string, Record<string, number>> = {};

	constructor() {
		const lu = this.read();
		if (!isObjet(lu)) return;
		this.cle = toTexte(lu.cle, NOM_MAX);
		this.critere = toTexte(lu.critere, NOM_MAX);
		for (const [question, options] of Object.entries(isObjet(lu.voulus) ? lu.voulus : {}))
			for (const [option, voulu] of Object.entries(isObjet(options) ? options : {}))
				this.put(question, option, Number(voulu));
	}

	voulusOf(question: string): Readonly<Record<string, number>> {
		return this.voulus[question] ?? {};
	}

	setCle(cle: string): void {
		if (cle === this.cle) return;
		this.cle = cle;
		this.write();
	}

	setCritere(critere: string): void {
		this.critere = critere;
		this.write();
	}

	setVoulu(question: string, option: string, voulu: number): void {
		this.put(question, option, voulu);
		this.write();
	}

	private put(question: string, option: string, voulu: number): void {
		const juste = Number.isInteger(voulu) && voulu > 0 && voulu <= VOULU_MAX;
		this.voulus[question] = { ...this.voulus[question], [option]: juste ? voulu : 0 };
	}

	private read(): unknown {
		try {
			return JSON.parse(readGarde(this.nom) ?? 'null');
		} catch {
			return undefined;
		}
	}

	private write(): void {
		const { cle, critere, voulus } = this;
		writeGarde(this.nom, JSON.stringify({ cle, critere, voulus }));
	}
}
