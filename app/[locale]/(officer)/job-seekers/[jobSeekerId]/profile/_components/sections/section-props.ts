import type { JobSeeker } from "@/lib/job-seekers/job-seeker";

export type SectionProps = { readonly jobSeeker: JobSeeker };
