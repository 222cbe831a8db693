"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import {
  type ChangeEvent,
  type ReactNode,
  type SyntheticEvent,
  useEffect,
  useRef,
  useTransition,
} from "react";

type LiveSearchProps = {
  readonly className: string;
  /** Read out while new results are on their way. */
  readonly updatingText: string;
  readonly children: ReactNode;
};

/**
 * Makes the search form inside answer at once: ticking a filter or sending the form fetches the new
 * results in place. Without JavaScript the form is sent as every form is.
 */
export const LiveSearch = ({ className, updatingText, children }: LiveSearchProps): ReactNode => {
  const router = useRouter();
  const pathname = usePathname();
  const [isPending, startTransition] = useTransition();
  const frame = useRef<HTMLDivElement>(null);
  useFieldsFollowAddress(frame);

  const show = (form: HTMLFormElement): void => {
    startTransition(() => router.push(`${pathname}${queryOf(form)}`, { scroll: false }));
  };
  const onChange = ({ target }: ChangeEvent<HTMLElement>): void => {
    const isFilter = target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type);
    if (isFilter && target.form) show(target.form);
  };
  const onSubmit = (event: SyntheticEvent): void => {
    if (!(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    show(event.target);
  };

  return (
    <div
      ref={frame}
      className={className}
      aria-busy={isPending}
      onChange={onChange}
      onSubmit={onSubmit}
    >
      {children}
      <p className="kern-sr-only" role="status">
        {isPending ? updatingText : ""}
      </p>
    </div>
  );
};

const queryOf = (form: HTMLFormElement): string => {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "") query.append(name, value);
  }
  return `?${query.toString()}`;
};

// Going back changes the address but not what was ticked; the server's page is what counts.
const useFieldsFollowAddress = (frame: React.RefObject<HTMLDivElement | null>): void => {
  const address = useSearchParams().toString();
  useEffect(() => {
    for (const form of frame.current?.querySelectorAll("form") ?? []) form.reset();
  }, [address, frame]);
};
