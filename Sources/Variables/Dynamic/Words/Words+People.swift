/// People and their work.
extension Words {
    static let firstNames = list(
        """
        Ada, Adam, Agnes, Alan, Albert, Alice, Amelia, Andrew, Angela, Anna, Anthony, Arthur, Audrey,
        Barbara, Beatrice, Ben, Bernard, Brian, Bridget, Caleb, Carl, Caroline, Catherine, Charles, Chloe,
        Clara, Claire, Colin, Cora, Daisy, Daniel, David, Deborah, Diana, Dominic, Donald, Dora, Douglas,
        Edgar, Edith, Edward, Eleanor, Elias, Eliza, Ella, Emily, Emma, Eric, Esther, Ethan, Eva, Evelyn,
        Felix, Fiona, Flora, Frances, Frank, Frederick, Gabriel, Gemma, George, Gerald, Gloria, Grace,
        Graham, Greta, Hannah, Harold, Harriet, Harry, Hazel, Helen, Henry, Hugh, Ida, Irene, Iris, Isaac,
        Ivy, Jack, Jacob, James, Jane, Jasper, Jean, Joan, Joel, John, Jonas, Joseph, Julia, Kate, Keith,
        Kevin, Laura, Leo, Leonard, Lily, Linda, Louis, Lucy, Luke, Mabel, Marcus, Margaret, Maria, Mark,
        Martha, Martin, Mary, Matthew, Maude, Max, Megan, Miles, Miriam, Molly, Nancy, Naomi, Neil,
        Nicholas, Nina, Nora, Oliver, Olive, Oscar, Otto, Pamela, Patrick, Paul, Penelope, Peter, Philip,
        Phoebe, Rachel, Ralph, Rebecca, Rex, Richard, Robert, Rosa, Rose, Ruby, Rupert, Ruth, Samuel,
        Sarah, Simon, Sophie, Stella, Stephen, Susan, Sylvia, Theodore, Thomas, Timothy, Toby, Una, Ursula,
        Vera, Victor, Violet, Walter, Wendy, Wilfred, William, Winifred, Zoe
        """)

    static let lastNames = list(
        """
        Abbott, Adams, Allen, Archer, Ashby, Atkins, Baker, Ball, Barber, Barker, Barnes, Barrett, Bell,
        Bennett, Berry, Bishop, Black, Blake, Bolton, Booth, Bowman, Boyd, Bradley, Brewer, Brooks, Brown,
        Bryant, Burns, Butler, Carpenter, Carr, Carter, Chapman, Clark, Cole, Collins, Cook, Cooper, Cox,
        Craig, Crawford, Cross, Curtis, Davies, Dawson, Dean, Dixon, Douglas, Doyle, Dunn, Edwards,
        Elliott, Ellis, Evans, Farmer, Farrell, Fisher, Fleming, Fletcher, Ford, Foster, Fox, Francis,
        Fraser, Freeman, Fuller, Gardner, Gibson, Gilbert, Gordon, Graham, Grant, Gray, Green, Griffin,
        Hall, Hamilton, Harper, Harris, Hart, Harvey, Hayes, Henderson, Hill, Holmes, Hopkins, Howard,
        Hudson, Hughes, Hunt, Hunter, Jackson, Jenkins, Johnson, Jones, Kelly, Kennedy, King, Knight,
        Lambert, Lane, Lawrence, Lee, Lewis, Lloyd, Long, Marsh, Marshall, Martin, Mason, Miller, Mills,
        Mitchell, Moore, Morgan, Morris, Murphy, Murray, Nash, Nelson, Newman, Nicholson, Norman, Norton,
        Owen, Palmer, Parker, Parsons, Patterson, Payne, Pearce, Perkins, Perry, Phillips, Porter, Potter,
        Powell, Price, Quinn, Reed, Reynolds, Rice, Richards, Roberts, Robinson, Rogers, Rose, Ross,
        Russell, Ryan, Sanders, Saunders, Scott, Sharp, Shaw, Shepherd, Simmons, Simpson, Slater, Smith,
        Spencer, Stanley, Stevens, Stewart, Stone, Sutton, Taylor, Thomas, Thompson, Turner, Tyler, Wade,
        Walker, Wallace, Walsh, Ward, Warner, Warren, Watson, Watts, Weaver, Webb, Wells, West, Wheeler,
        White, Williams, Wilson, Wood, Wright, Young
        """)

    static let namePrefixes = list(
        """
        Mr., Mrs., Ms., Miss, Dr.
        """)

    static let nameSuffixes = list(
        """
        Jr., Sr., I, II, III, IV, V, MD, DDS, PhD, DVM
        """)

    static let jobDescriptors = list(
        """
        Lead, Senior, Direct, Corporate, Junior, Principal, Regional, National, Chief, Deputy, Assistant,
        Global, Local, District, Central, International, Associate, Executive, Interim, Acting, Group,
        General
        """)

    static let jobAreas = list(
        """
        Solutions, Program, Brand, Security, Research, Marketing, Quality, Product, Sales, Support,
        Service, Operations, Finance, Legal, Training, Planning, Design, Data, Network, Systems, Software,
        Hardware, Web, Mobile, Cloud, Safety, Compliance, Purchasing, Logistics, Accounts, Customer,
        Communications, Testing, Delivery, Release, Infrastructure
        """)

    static let jobTypes = list(
        """
        Supervisor, Associate, Executive, Adviser, Analyst, Architect, Auditor, Buyer, Clerk, Controller,
        Counsel, Developer, Editor, Engineer, Inspector, Instructor, Librarian, Manager, Operator, Planner,
        Researcher, Scientist, Surveyor, Technician, Writer
        """)
}
