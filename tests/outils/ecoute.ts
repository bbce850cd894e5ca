/** A server made by a test, on the loopback interface. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Ecoute {
	/** Without slash at the end. */
	adresse: string;
	close: () => void;
}

/** Listens on any free port; `close` ends what is still open too. */
export async function listen(serveur: Server): Promise<Ecoute> {
	await new Promise<void>((resolve) => void serveur.listen(0, 'localhost', resolve));
	return {
		adresse: `http://localhost:${(serveur.address() as AddressInfo).port}`,
		close: () => {
			serveur.closeAllConnections();
			serveur.close();
		},
	};
}
