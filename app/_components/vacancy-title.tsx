import { Fragment, type ReactNode } from "react";

/** A title that may break after slashes, since "Verkäuferin/Verkäufer" is wider than a phone. */
export const VacancyTitle = ({ title }: { title: string }): ReactNode =>
  title.split(/(?<=\/)/).map((part, position) => (
    <Fragment key={position}>
      {position > 0 ? <wbr /> : null}
      {part}
    </Fragment>
  ));
