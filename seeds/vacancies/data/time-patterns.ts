import type { VacancyWorkingTime } from "@/lib/vacancies/vacancy-facts";

export type TimePattern = {
  readonly facts: VacancyWorkingTime;
  /** How an ad puts it. */
  readonly words: string;
};

/** Working times as the demo ads offer them. */
export const timePatterns = {
  fullTime: {
    facts: { schedules: ["full-time"], hoursPerWeek: { min: 38, max: 40 } },
    words: "Vollzeit, 38 bis 40 Stunden in der Woche",
  },
  fullTimeDay: {
    facts: {
      schedules: ["full-time"],
      hoursPerWeek: { min: 40, max: 40 },
      shiftStart: "07:00",
      shiftEnd: "15:45",
      shiftWork: false,
      weekendWork: false,
    },
    words: "Vollzeit, montags bis freitags von 7:00 bis 15:45 Uhr",
  },
  fullOrPart: {
    facts: { schedules: ["full-time", "part-time"], hoursPerWeek: { min: 20, max: 39 } },
    words: "Vollzeit oder Teilzeit ab 20 Stunden",
  },
  twoShifts: {
    facts: {
      schedules: ["full-time"],
      hoursPerWeek: { min: 37.5, max: 40 },
      shiftWork: true,
      nightWork: false,
    },
    words: "2-Schicht-Betrieb (Früh- und Spätschicht)",
  },
  threeShifts: {
    facts: {
      schedules: ["full-time"],
      hoursPerWeek: { min: 37.5, max: 40 },
      shiftWork: true,
      nightWork: true,
    },
    words: "3-Schicht-Betrieb mit Zuschlägen",
  },
  night: {
    facts: {
      schedules: ["full-time"],
      hoursPerWeek: { min: 35, max: 40 },
      nightWork: true,
      shiftStart: "22:00",
      shiftEnd: "06:00",
    },
    words: "Nachtschicht von 22:00 bis 6:00 Uhr",
  },
  bakeryNight: {
    facts: {
      schedules: ["full-time", "part-time"],
      hoursPerWeek: { min: 25, max: 40 },
      nightWork: true,
      weekendWork: true,
      shiftStart: "01:00",
      shiftEnd: "09:00",
    },
    words: "nachts ab 1:00 Uhr, auch samstags",
  },
  morning: {
    facts: {
      schedules: ["part-time"],
      partTimeSlots: ["morning"],
      hoursPerWeek: { min: 20, max: 25 },
      shiftStart: "08:00",
      shiftEnd: "12:30",
      nightWork: false,
      weekendWork: false,
    },
    words: "Teilzeit vormittags, 20 bis 25 Stunden",
  },
  schoolHours: {
    facts: {
      schedules: ["part-time"],
      partTimeSlots: ["morning"],
      hoursPerWeek: { min: 25, max: 25 },
      shiftStart: "07:30",
      shiftEnd: "12:30",
      shiftWork: false,
      nightWork: false,
      weekendWork: false,
    },
    words: "Teilzeit 25 Stunden, montags bis freitags 7:30 bis 12:30 Uhr",
  },
  afternoon: {
    facts: {
      schedules: ["part-time"],
      partTimeSlots: ["afternoon"],
      hoursPerWeek: { min: 20, max: 22 },
      shiftStart: "13:00",
      shiftEnd: "17:30",
      nightWork: false,
    },
    words: "Teilzeit nachmittags, etwa 20 Stunden",
  },
  evening: {
    facts: {
      schedules: ["part-time"],
      partTimeSlots: ["evening"],
      hoursPerWeek: { min: 12, max: 18 },
      shiftStart: "17:00",
      shiftEnd: "20:30",
    },
    words: "abends ab 17:00 Uhr, 12 bis 18 Stunden",
  },
  earlyMorning: {
    facts: {
      schedules: ["part-time"],
      partTimeSlots: ["morning"],
      hoursPerWeek: { min: 15, max: 20 },
      shiftStart: "05:00",
      shiftEnd: "08:30",
    },
    words: "morgens von 5:00 bis 8:30 Uhr",
  },
  partTime: {
    facts: { schedules: ["part-time"], hoursPerWeek: { min: 18, max: 30 } },
    words: "Teilzeit, Umfang nach Absprache",
  },
  partFlexible: {
    facts: {
      schedules: ["part-time"],
      partTimeSlots: ["flexible"],
      hoursPerWeek: { min: 19.5, max: 30 },
      weekendWork: true,
    },
    words: "Teilzeit mit flexiblem Dienstplan, auch am Wochenende",
  },
  rota: {
    facts: {
      schedules: ["full-time", "part-time"],
      hoursPerWeek: { min: 19.5, max: 38.5 },
      shiftWork: true,
      weekendWork: true,
    },
    words: "Schichtdienst nach Dienstplan, jedes zweite Wochenende frei",
  },
  homeOffice: {
    facts: {
      schedules: ["full-time", "part-time"],
      hoursPerWeek: { min: 20, max: 40 },
      homeOffice: "partly",
    },
    words: "Gleitzeit, bis zu drei Tage mobil von zu Hause",
  },
  fullyHome: {
    facts: {
      schedules: ["full-time", "part-time"],
      hoursPerWeek: { min: 20, max: 40 },
      homeOffice: "fully",
    },
    words: "vollständig von zu Hause möglich",
  },
  minijobMorning: {
    facts: {
      schedules: ["part-time"],
      partTimeSlots: ["morning"],
      hoursPerWeek: { min: 8, max: 10 },
    },
    words: "Minijob, 8 bis 10 Stunden, meist vormittags",
  },
  minijobEvening: {
    facts: {
      schedules: ["part-time"],
      partTimeSlots: ["evening"],
      hoursPerWeek: { min: 6, max: 10 },
    },
    words: "Minijob am Abend, 2 bis 3 Tage in der Woche",
  },
  minijobWeekend: {
    facts: {
      schedules: ["part-time"],
      hoursPerWeek: { min: 5, max: 10 },
      weekendWork: true,
    },
    words: "Minijob, vor allem am Wochenende",
  },
  subsidised: {
    facts: { schedules: ["part-time"], hoursPerWeek: { min: 20, max: 30 }, nightWork: false },
    words: "20 bis 30 Stunden in der Woche, Zeiten nach Absprache",
  },
  thirtyHours: {
    facts: {
      schedules: ["part-time"],
      hoursPerWeek: { min: 30, max: 30 },
      nightWork: false,
      weekendWork: false,
    },
    words: "30 Stunden in der Woche, montags bis freitags",
  },
  training: {
    facts: { schedules: ["full-time"], hoursPerWeek: { min: 38, max: 40 } },
    words: "Vollzeit; eine Ausbildung in Teilzeit ist nach Absprache möglich",
  },
  free: { facts: { partTimeSlots: ["flexible"] }, words: "freie Einteilung der Zeit" },
} satisfies Readonly<Record<string, TimePattern>>;

export type TimePatternName = keyof typeof timePatterns;
