/** QR codes, as the templates draw them. */
import qrcode from 'qrcode';

/** Modules of white that readers need around a code. */
const MARGE = 4;

/** The code of an address: a square of 0 (white) and 1 (black), row after row, its margin included. */
export function renderQr(url: string): string {
	const { size, data } = qrcode.create(url, { errorCorrectionLevel: 'M' }).modules;
	const vide = '0'.repeat((size + 2 * MARGE) * MARGE);
	const rangs = Array.from({ length: size }, (_, y) => {
		const modules = Array.from(data.subarray(y * size, (y + 1) * size), (m) => (m ? '1' : '0'));
		return `${'0'.repeat(MARGE)}${modules.join('')}${'0'.repeat(MARGE)}`;
	});
	return vide + rangs.join('') + vide;
}
