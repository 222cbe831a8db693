import { withServices } from "@/bin/services/with-services";
import { closeConnections } from "@/lib/composition/database";
import { waitingMails } from "@/lib/composition/mail";

/** Gives every quarantined mail another round of attempts, after their cause was removed. */
process.exitCode = await withServices(async () => {
  try {
    const released = await waitingMails().release();
    process.stdout.write(`Released ${released} mails.\n`);
    return 0;
  } finally {
    await closeConnections();
  }
});
