import { makeInMemoryProfileStore } from "./in-memory-profile-store";
import { describeProfileStore } from "./profile-store.contract";

describeProfileStore("the double", async (people) => {
  const held = new Map(people.map((person) => [String(person.id), person]));
  return { store: makeInMemoryProfileStore(held), find: async (id) => held.get(id) };
});
