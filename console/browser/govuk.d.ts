/** The package has no types of its own. */
declare module 'govuk-frontend' {
  /** A part of a page that its own script makes better. */
  type Component = abstract new (...parts: never[]) => object;
  export const Button: Component;
  export const CharacterCount: Component;
  export const Checkboxes: Component;
  export const ErrorSummary: Component;
  export const NotificationBanner: Component;
  export const PasswordInput: Component;
  export const Radios: Component;
  export const ServiceNavigation: Component;
  export const SkipLink: Component;
  export const Tabs: Component;
  /** Finds every element with `data-module` of the component. */
  export function createAll(component: Component, config?: Record<string, unknown>): void;
}
