import { chownSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { type Children } from "@/bin/services/processes/children";
import { makeFolderFor } from "@/bin/services/postgres/cluster-owner";
import { writePrivateFile } from "@/bin/services/folder/private-file";
import { type UnprivilegedUser } from "@/bin/services/postgres/unprivileged-user";
import { childEnded } from "@/bin/services/processes/wait-until";

type NewCluster = {
  readonly children: Children;
  readonly initdb: string;
  readonly user: UnprivilegedUser;
  /** Folder of the finished cluster; it appears at once, so a killed initdb leaves no half one. */
  readonly cluster: string;
  readonly password: string;
  readonly durable: boolean;
};

/** Makes an empty PostgreSQL cluster whose superuser "postgres" has the password. */
export const createCluster = async (request: NewCluster): Promise<void> => {
  const { children, initdb, user, cluster, password, durable } = request;
  const draft = `${cluster}.new`;
  const passwordFile = path.join(children.folder, "initdb-password");
  rmSync(draft, { recursive: true, force: true });
  makeFolderFor(user, draft);
  writePrivateFile(passwordFile, password);
  if (user.ids) chownSync(passwordFile, user.ids.uid, user.ids.gid);

  const args = ["-D", draft, "-U", "postgres", "-A", "scram-sha-256", "--pwfile", passwordFile];
  const options = ["-E", "UTF8", "--locale=C", ...(durable ? [] : ["--no-sync"])];
  const command = user.toCommand(initdb, [...args, ...options]);
  const child = children.start({ name: "initdb", ...command, ...user.ids });
  const exit = await child.exited;
  rmSync(passwordFile, { force: true });
  if (!exit.clean) throw childEnded(children.folder, "initdb", child.name, exit.reason);
  renameSync(draft, cluster);
};
