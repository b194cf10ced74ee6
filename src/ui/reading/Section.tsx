import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Count } from './Count.tsx';

/** A part of the reading under its own heading, divided from the one above by a hairline. */
export function Section({
  title,
  count,
  aside,
  children,
}: {
  title: string;
  count?: number;
  aside?: string | undefined;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>
          {title}
          {count !== undefined && <Count of={count} />}
        </h2>
        {aside && <span class="small faint figures">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
