import type { VacancyWorkingTime } from "@/lib/vacancies/vacancy-facts";
import { labelled, type Told } from "./told";

const rewe = { by: "REWE Kaya OHG", at: "erkelenz" } as const;
const plant = { by: "Rurtal Metallbau GmbH", at: "wegberg" } as const;
const worker = (workingTime: VacancyWorkingTime): Told => ({
  title: "Produktionshelfer",
  ...plant,
  facts: { workingTime },
});

const times = labelled(false, [
  ["early and late shift", worker({ shiftStart: "06:00" }), worker({ shiftStart: "14:00" })],
  ["the end of the shift", worker({ shiftEnd: "14:00" }), worker({ shiftEnd: "22:00" })],
  ["shift and no shift", worker({ shiftWork: true }), worker({ shiftWork: false })],
  ["night and no night", worker({ nightWork: true }), worker({ nightWork: false })],
  ["weekend and none", worker({ weekendWork: true }), worker({ weekendWork: false })],
  [
    "full and part time",
    worker({ schedules: ["full-time"] }),
    worker({ schedules: ["part-time"] }),
  ],
  [
    "20 and 40 hours",
    worker({ hoursPerWeek: { min: 20, max: 20 } }),
    worker({ hoursPerWeek: { min: 40, max: 40 } }),
  ],
  [
    "ranges of hours apart",
    worker({ hoursPerWeek: { min: 10, max: 15 } }),
    worker({ hoursPerWeek: { min: 18, max: 25 } }),
  ],
  [
    "mornings and afternoons",
    worker({ partTimeSlots: ["morning"] }),
    worker({ partTimeSlots: ["afternoon"] }),
  ],
  ["at home and on site", worker({ homeOffice: "fully" }), worker({ homeOffice: "none" })],
  [
    "full and part time in the titles",
    { title: "Erzieher Vollzeit", ...plant },
    { title: "Erzieher Teilzeit", ...plant },
  ],
  [
    "part time and mini-job in the titles",
    { title: "Verkäufer Teilzeit", ...rewe },
    { title: "Verkäufer Minijob", ...rewe },
  ],
  [
    "mornings and evenings in the titles",
    { title: "Reinigungskraft vormittags", ...plant },
    { title: "Reinigungskraft abends", ...plant },
  ],
  [
    "weekdays and weekend in the titles",
    { title: "Reinigungskraft Montag bis Freitag", ...plant },
    { title: "Reinigungskraft Wochenende", ...plant },
  ],
  [
    "hours in the titles",
    { title: "Reinigungskraft 10 Std./Woche", ...plant },
    { title: "Reinigungskraft 25 Std./Woche", ...plant },
  ],
  [
    "percent in the titles",
    { title: "Erzieher 50 %", ...plant },
    { title: "Erzieher 100 %", ...plant },
  ],
]);

/** Two jobs of one employer at other times. */
export const otherTimePairs = [...times];
